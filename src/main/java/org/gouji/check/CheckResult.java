package org.gouji.check;

import org.gouji.issue.Names;

/** A finished run and the names its codes stand for, 审核结果与名称表. */
public record CheckResult(CheckRun run, Names names) {}
