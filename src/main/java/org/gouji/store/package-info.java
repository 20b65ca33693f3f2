/** 存档: what was handed in and what came of it, kept as folders of files that survive a restart. */
package org.gouji.store;
