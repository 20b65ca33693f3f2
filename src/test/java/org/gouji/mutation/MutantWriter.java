package org.gouji.mutation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts every mutant of a class into it, each behind {@link MutationSwitch}, 变异植入: negated
 * conditions, bounds that take in or leave out their end, other constants.
 */
final class MutantWriter {
  private static final String SWITCH = Type.getInternalName(MutationSwitch.class);
  private static final String DECIMAL = Type.getDescriptor(BigDecimal.class);

  private final List<JudgeMutant> mutants;
  private final Map<String, Integer> times = new HashMap<>();
  private String type = "";
  private MethodNode method = new MethodNode();
  private int line;

  /**
   * @param mutants is told each mutant written; its size is the next id
   */
  MutantWriter(List<JudgeMutant> mutants) {
    this.mutants = mutants;
  }

  byte[] write(byte[] original) {
    ClassNode node = new ClassNode();
    new ClassReader(original).accept(node, 0);
    type = node.name.substring(node.name.lastIndexOf('/') + 1);
    for (MethodNode each : node.methods) {
      if (!each.name.equals("<clinit>") && !isMadeByTheCompiler(node, each)) {
        method = each;
        change();
      }
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }

  private static boolean isMadeByTheCompiler(ClassNode node, MethodNode method) {
    boolean lambda = method.name.startsWith("lambda$");
    boolean ofEnum = (node.access & Opcodes.ACC_ENUM) != 0 && method.name.startsWith("value");
    return (method.access & Opcodes.ACC_SYNTHETIC) != 0 && !lambda || ofEnum;
  }

  private void change() {
    for (AbstractInsnNode at : method.instructions.toArray()) {
      if (at instanceof LineNumberNode number) {
        line = number.line;
      } else if (at instanceof JumpInsnNode jump && jump.getOpcode() != Opcodes.GOTO) {
        jump(jump);
      } else if (at instanceof FieldInsnNode field) {
        decimal(field);
      } else if (at instanceof LdcInsnNode constant) {
        constant(constant);
      } else if (isSmallNumber(at)) {
        smallNumber(at);
      }
    }
  }

  private void jump(JumpInsnNode jump) {
    int opcode = jump.getOpcode();
    InsnList call = new InsnList();
    if (opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) {
      call.add(new InsnNode(Opcodes.ACONST_NULL));
    }
    int mutant = add("negated condition");
    if (opcode <= Opcodes.IFLE || opcode <= Opcodes.IF_ICMPLE) {
      int order = opcode <= Opcodes.IFLE ? opcode + 6 : opcode;
      if (MutationSwitch.isOrder(order)) {
        add("moved bound");
      }
      call.add(new IntInsnNode(Opcodes.SIPUSH, opcode));
      call.add(new LdcInsnNode(mutant));
      call.add(ask("jump", opcode <= Opcodes.IFLE ? "(III)Z" : "(IIII)Z"));
    } else {
      boolean same = opcode == Opcodes.IFNULL || opcode == Opcodes.IF_ACMPEQ;
      call.add(new InsnNode(same ? Opcodes.ICONST_1 : Opcodes.ICONST_0));
      call.add(new LdcInsnNode(mutant));
      call.add(ask("jump", "(Ljava/lang/Object;Ljava/lang/Object;ZI)Z"));
    }
    method.instructions.insertBefore(jump, call);
    jump.setOpcode(Opcodes.IFNE);
  }

  private void decimal(FieldInsnNode field) {
    if (field.getOpcode() == Opcodes.GETSTATIC && field.desc.equals(DECIMAL)) {
      int mutant = add("other " + field.name);
      insertBehind(field, mutant, ask("decimal", "(" + DECIMAL + "I)" + DECIMAL));
    }
  }

  private void constant(LdcInsnNode constant) {
    if (constant.cst instanceof Integer) {
      insertBehind(constant, add("other " + constant.cst), ask("number", "(II)I"));
    } else if (constant.cst instanceof String text && Nudge.isNumber(text)) {
      insertBehind(
          constant, add("other " + text), ask("digits", "(Ljava/lang/String;I)Ljava/lang/String;"));
    }
  }

  private static boolean isSmallNumber(AbstractInsnNode at) {
    int opcode = at.getOpcode();
    return opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5
        || opcode == Opcodes.BIPUSH
        || opcode == Opcodes.SIPUSH;
  }

  private void smallNumber(AbstractInsnNode at) {
    Optional<AbstractInsnNode> next = next(at);
    boolean ofArray =
        next.filter(n -> n.getOpcode() == Opcodes.ANEWARRAY).isPresent() || isArrayIndex(at);
    boolean bit = at.getOpcode() == Opcodes.ICONST_0 || at.getOpcode() == Opcodes.ICONST_1;
    if (ofArray || bit && next.filter(this::takesItAsResult).isPresent()) {
      return;
    }
    if (bit && next.filter(MutantWriter::takesATruth).isPresent()) {
      insertBehind(at, add("other truth"), ask("truth", "(ZI)Z"));
    } else {
      insertBehind(at, add("other " + value(at)), ask("number", "(II)I"));
    }
  }

  private static int value(AbstractInsnNode at) {
    return at instanceof IntInsnNode number ? number.operand : at.getOpcode() - Opcodes.ICONST_0;
  }

  /** What a condition is compiled to says nothing that negating the condition does not say. */
  private boolean takesItAsResult(AbstractInsnNode next) {
    boolean truth = method.desc.endsWith("Z");
    return next.getOpcode() == Opcodes.GOTO
        || next.getOpcode() == Opcodes.ISTORE
        || truth && next.getOpcode() == Opcodes.IRETURN;
  }

  private static boolean takesATruth(AbstractInsnNode next) {
    if (!(next instanceof MethodInsnNode call)) {
      return false;
    }
    Type[] types = Type.getArgumentTypes(call.desc);
    return types.length > 0 && types[types.length - 1] == Type.BOOLEAN_TYPE;
  }

  /** The index of an element in the array of a call with any number of arguments. */
  private static boolean isArrayIndex(AbstractInsnNode at) {
    AbstractInsnNode before = at.getPrevious();
    while (before != null && before.getOpcode() < 0) {
      before = before.getPrevious();
    }
    return before != null && before.getOpcode() == Opcodes.DUP;
  }

  private static Optional<AbstractInsnNode> next(AbstractInsnNode at) {
    AbstractInsnNode next = at.getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    return Optional.ofNullable(next);
  }

  private void insertBehind(AbstractInsnNode at, int mutant, MethodInsnNode ask) {
    InsnList call = new InsnList();
    call.add(new LdcInsnNode(mutant));
    call.add(ask);
    method.instructions.insert(at, call);
  }

  private static MethodInsnNode ask(String name, String descriptor) {
    return new MethodInsnNode(Opcodes.INVOKESTATIC, SWITCH, name, descriptor, false);
  }

  private int add(String change) {
    int id = mutants.size();
    int time = times.merge(type + "." + method.name + method.desc + change, 1, Integer::sum);
    mutants.add(new JudgeMutant(id, type, method.name, line, change + " " + time));
    return id;
  }
}
