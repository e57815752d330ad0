package dev.broadsheet.linear;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the regular expressions in compiled classes: all constant strings of each source file that uses any, a superset of its
 * patterns. Also finds files that compile patterns from strings that are not constants.
 */
final class PatternScan {

    private final Map<String, PatternUse> uses = new TreeMap<>();

    private PatternScan() {}

    /** Returns the use of patterns by the name of the top-level class. */
    static Map<String, PatternUse> of(JavaClasses classes) throws IOException {
        PatternScan scan = new PatternScan();
        for (JavaClass type : classes) {
            try (InputStream in =
                    type.getSource().orElseThrow().getUri().toURL().openStream()) {
                String file = type.getName().replaceFirst("\\$.*", "");
                new ClassReader(in).accept(scan.visitor(file), ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
            }
        }
        scan.uses.values().removeIf(use -> !use.isAny());
        return scan.uses;
    }

    private ClassVisitor visitor(String file) {
        PatternUse use = uses.computeIfAbsent(file, name -> new PatternUse());
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return new PatternCalls(use);
            }
        };
    }
}
