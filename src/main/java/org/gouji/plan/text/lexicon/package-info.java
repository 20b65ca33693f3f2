/** 词表: the words the grammar of policy texts knows; a word is one line of a table. */
package org.gouji.plan.text.lexicon;
