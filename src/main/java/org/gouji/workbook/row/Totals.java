package org.gouji.workbook.row;

import java.util.List;

/** Takes the rows of one line in to learn which make up which, 行间构成收集. */
interface Totals {

  /** For readers who only want the figures: keeps no row. */
  Totals NONE =
      new Totals() {
        @Override
        public void add(TableRow row) {}

        @Override
        public void addGroup(TableRow row, List<String> members) {}

        @Override
        public void section(String heading) {}

        @Override
        public void finish() {}
      };

  void add(TableRow row);

  /** A row such as 东部地区, made up of the rows about these regions. */
  void addGroup(TableRow row, List<String> members);

  /**
   * A heading inside the table. 按行业分 begins another breakdown of the total above; after 一、优势产业 the
   * next subtotal begins.
   */
  void section(String heading);

  /** The table is over: writes down what was found. */
  void finish();
}
