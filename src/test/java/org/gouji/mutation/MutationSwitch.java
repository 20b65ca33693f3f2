package org.gouji.mutation;

import java.math.BigDecimal;
import java.util.BitSet;
import org.objectweb.asm.Opcodes;

/**
 * Turns one mutant of {@link MutantWriter} on, 变异开关. All mutants stand in the classes at once; each
 * asks here whether it is the one that is tried now, so that nothing is loaded again between two.
 */
public final class MutationSwitch {
  /** No mutant: the code as written. */
  public static final int NONE = -1;

  /** More than any case needs: a mutant that never ends is found out. */
  private static final long ENOUGH = 20_000_000;

  private static int active = NONE;
  private static long left = ENOUGH;
  private static BitSet reached = new BitSet();

  private MutationSwitch() {}

  /** Ends a mutant that would go on for ever. */
  static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  static void activate(int mutant) {
    active = mutant;
    left = ENOUGH;
    reached = new BitSet();
  }

  /** The mutants whose place the code has passed since the last {@link #activate}. */
  static BitSet reached() {
    return reached;
  }

  private static boolean isActive(int mutant) {
    reached.set(mutant);
    if (left-- == 0) {
      throw new Endless();
    }
    return mutant == active;
  }

  /** A jump on one number: the mutant, and for an order of numbers a second one beside it. */
  public static boolean jump(int value, int opcode, int mutant) {
    return jump(value, 0, opcode + (Opcodes.IF_ICMPEQ - Opcodes.IFEQ), mutant);
  }

  /** A jump on two numbers. */
  public static boolean jump(int one, int two, int opcode, int mutant) {
    boolean negated = isActive(mutant);
    if (isOrder(opcode) && isActive(mutant + 1)) {
      return holds(one, two, beside(opcode));
    }
    return holds(one, two, opcode) != negated;
  }

  /** A jump on two references, or on one and null. */
  public static boolean jump(Object one, Object two, boolean same, int mutant) {
    return ((one == two) == same) != isActive(mutant);
  }

  public static int number(int value, int mutant) {
    return isActive(mutant) ? value + 1 : value;
  }

  public static boolean truth(boolean value, int mutant) {
    return isActive(mutant) != value;
  }

  public static BigDecimal decimal(BigDecimal value, int mutant) {
    return isActive(mutant) ? Nudge.aTenthUp(value) : value;
  }

  public static String digits(String value, int mutant) {
    return isActive(mutant) ? Nudge.aTenthUp(new BigDecimal(value)).toPlainString() : value;
  }

  static boolean isOrder(int opcode) {
    return opcode >= Opcodes.IF_ICMPLT && opcode <= Opcodes.IF_ICMPLE;
  }

  private static int beside(int opcode) {
    return switch (opcode) {
      case Opcodes.IF_ICMPLT -> Opcodes.IF_ICMPLE;
      case Opcodes.IF_ICMPLE -> Opcodes.IF_ICMPLT;
      case Opcodes.IF_ICMPGT -> Opcodes.IF_ICMPGE;
      default -> Opcodes.IF_ICMPGT;
    };
  }

  private static boolean holds(int one, int two, int opcode) {
    return switch (opcode) {
      case Opcodes.IF_ICMPEQ -> one == two;
      case Opcodes.IF_ICMPNE -> one != two;
      case Opcodes.IF_ICMPLT -> one < two;
      case Opcodes.IF_ICMPGE -> one >= two;
      case Opcodes.IF_ICMPGT -> one > two;
      case Opcodes.IF_ICMPLE -> one <= two;
      default -> throw new IllegalArgumentException("no jump on numbers: " + opcode);
    };
  }
}
