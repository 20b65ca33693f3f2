package org.gouji.quantity;

/** Two units that measure different things, 计量单位不可比. */
public final class IncompatibleUnitsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public IncompatibleUnitsException(UnitOfMeasure from, UnitOfMeasure to) {
    super(
        "%s measures %s, %s measures %s; correct the unit of one of them"
            .formatted(from.symbol(), from.dimension(), to.symbol(), to.dimension()));
  }
}
