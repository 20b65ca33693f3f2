/** Tests that guard the house: where things live, how they are named, what the build needs. */
package org.gouji.house;
