package org.gouji.plan.text.scan;

/** A piece of a sentence, 词元; places count characters of the whole text. */
public sealed interface Token permits Token.Words, Token.Mark, Time, Amount {
  int start();

  /** Just behind the last character. */
  int end();

  /** Words with no number that counts. */
  record Words(int start, int end) implements Token {}

  /** A punctuation mark that may end a clause. */
  record Mark(int start, int end, char mark) implements Token {}
}
