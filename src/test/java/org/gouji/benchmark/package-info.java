/**
 * 基准测试: synthetic workbooks whose reading is measured; the contenders stand in {@code src/bench}.
 */
package org.gouji.benchmark;
