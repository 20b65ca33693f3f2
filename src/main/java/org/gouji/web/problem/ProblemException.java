package org.gouji.web.problem;

/** Ends a request with a problem, 请求被拒. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.titleEn());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
