package dev.broadsheet.linear;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Visits the instructions of a method and records its use of patterns. */
final class PatternCalls extends MethodVisitor {

    private static final String STRING = "java/lang/String";
    private static final String PATTERN = "java/util/regex/Pattern";
    private static final String MATCHER = "java/util/regex/Matcher";

    private static final Set<String> OF_STRINGS = Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final Set<String> SEARCHING =
            Set.of("find", "results", "replaceAll", "replaceFirst", "split", "splitAsStream", "asPredicate", "hitEnd");
    private static final Set<String> COMPARING = Set.of("matches", "lookingAt", "asMatchPredicate");

    /** Stands for anything other than a constant string. */
    private static final String OTHER = "";

    /** Greatest number of instructions of a statement. */
    private static final int NEAR = 12;

    private final PatternUse use;

    /** The previous instructions, latest first: constant strings, or {@link #OTHER}; without numeric constants. */
    private final Deque<String> last = new ArrayDeque<>();

    private final Set<String> fields = new HashSet<>();
    private String compiled = OTHER;
    private boolean searching;
    private boolean comparing;

    PatternCalls(PatternUse use) {
        super(Opcodes.ASM9);
        this.use = use;
    }

    private void other() {
        last.addFirst(OTHER);
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof String text) {
            use.constant(text);
            last.addFirst(text);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (owner.equals(STRING) && OF_STRINGS.contains(name) && descriptor.startsWith("(Ljava/lang/String;")) {
            boolean replacing = name.startsWith("replace");
            use.used(replacing ? first() : latest(), !name.equals("matches"));
        } else if (owner.equals(PATTERN) && name.equals("compile")) {
            compiled = latest();
            use.compiled(compiled);
        } else if (owner.equals(PATTERN) && name.equals("matches")) {
            use.compiled(first());
        }
        if (owner.equals(PATTERN) || owner.equals(MATCHER)) {
            note(name);
        }
        other();
    }

    private void note(String name) {
        searching |= SEARCHING.contains(name);
        comparing |= COMPARING.contains(name);
        if (SEARCHING.contains(name)) {
            use.searches();
        }
    }

    private String latest() {
        return last.isEmpty() ? OTHER : last.peekFirst();
    }

    /** Returns the first of two string arguments; if the second is not a constant, the earliest constant string nearby. */
    private String first() {
        List<String> recent = List.copyOf(last);
        if (recent.size() > 1 && !recent.get(0).isEmpty() && !recent.get(1).isEmpty()) {
            return recent.get(1);
        }
        return recent.stream()
                .limit(NEAR)
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> b)
                .orElse(OTHER);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean pattern = descriptor.equals("Ljava/util/regex/Pattern;");
        if (pattern && opcode == Opcodes.PUTSTATIC) {
            use.kept(owner + "." + name, compiled);
        } else if (pattern && opcode == Opcodes.GETSTATIC) {
            fields.add(owner + "." + name);
        }
        other();
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Handle handle && List.of(PATTERN, MATCHER).contains(handle.getOwner())) {
                note(handle.getName());
            }
        }
        other();
    }

    @Override
    public void visitInsn(int opcode) {
        boolean number = opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5;
        if (!number) {
            other();
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        other();
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        other();
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        other();
    }

    @Override
    public void visitEnd() {
        fields.forEach(field -> use.read(field, searching, comparing));
    }
}
