/** 量值: a written number as an exact interval with a unit. */
package org.gouji.quantity;
