/**
 * 变异测试: changes the rules and the judging functions one place at a time and sees whether a case of
 * a rule notices. What no case notices, no case holds.
 */
package org.gouji.mutation;
