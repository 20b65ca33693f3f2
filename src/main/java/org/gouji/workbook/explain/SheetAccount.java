package org.gouji.workbook.explain;

import java.util.List;

/**
 * What was seen on one sheet, 工作表说明.
 *
 * @param remarks what belongs to no one table
 */
public record SheetAccount(
    String sheet,
    boolean hidden,
    int figures,
    List<TableAccount> tables,
    List<Remark> remarks,
    SheetPicture picture) {
  public SheetAccount {
    tables = List.copyOf(tables);
    remarks = List.copyOf(remarks);
  }
}
