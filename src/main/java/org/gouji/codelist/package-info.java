/** 代码表: the shared dictionaries of regions, indicators, industries, clusters and scopes. */
package org.gouji.codelist;
