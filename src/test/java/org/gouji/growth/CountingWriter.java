package org.gouji.growth;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Has every method and every condition of a class counted, 计数植入. */
final class CountingWriter {
  private static final String COUNTER = Type.getInternalName(WorkCounter.class);

  private CountingWriter() {}

  static byte[] write(byte[] original) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    ClassVisitor counting =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return counted(super.visitMethod(access, name, descriptor, signature, exceptions));
          }
        };
    new ClassReader(original).accept(counting, 0);
    return writer.toByteArray();
  }

  private static MethodVisitor counted(MethodVisitor method) {
    return new MethodVisitor(Opcodes.ASM9, method) {
      @Override
      public void visitCode() {
        super.visitCode();
        count();
      }

      @Override
      public void visitJumpInsn(int opcode, Label label) {
        if (opcode != Opcodes.GOTO) {
          count();
        }
        super.visitJumpInsn(opcode, label);
      }

      private void count() {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "count", "()V", false);
      }
    };
  }
}
