package org.gouji.workbook.explain;

import java.util.List;

/**
 * What was seen in one table, 单表说明.
 *
 * @param area the cells it covers, with its header
 */
public record TableAccount(String area, List<Remark> remarks) {
  public TableAccount {
    remarks = List.copyOf(remarks);
  }
}
