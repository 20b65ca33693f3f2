/** 数据项: one stated number, what it is about, and where it stands. */
package org.gouji.figure;
