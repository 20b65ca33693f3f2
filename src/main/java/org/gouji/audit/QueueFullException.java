package org.gouji.audit;

/** So many checks wait that no more are taken, 队列已满. */
public final class QueueFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int waiting;

  QueueFullException(int waiting) {
    super(waiting + " checks are waiting");
    this.waiting = waiting;
  }

  public int waiting() {
    return waiting;
  }
}
