package org.gouji.check.culprit;

/**
 * How much work a search may do, 搜索限额, counted and never timed, so that the same figures give the
 * same answer on every machine.
 */
final class Budget {
  private long left;

  Budget(long work) {
    this.left = work;
  }

  /** Thrown when the work is used up, 超出限额. */
  static final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void spend(long work) {
    if (work > left) {
      left = 0;
      throw new ExhaustedException();
    }
    left -= work;
  }

  long left() {
    return left;
  }
}
