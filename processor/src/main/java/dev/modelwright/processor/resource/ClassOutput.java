package dev.modelwright.processor.resource;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Compiled output as the compiler knows it: one root for all, or, when it compiles several modules, one for each. */
public final class ClassOutput {

    private final Filer filer;
    private final String root;

    /**
     * Finds the root of a module.
     *
     * @param moduleName the module, empty for the unnamed one
     */
    public ClassOutput(Filer filer, String moduleName) {
        this.filer = filer;
        this.root = moduleName.isEmpty() || !hasSeveralRoots(filer) ? "" : moduleName + "/";
    }

    /** Returns what stands before the package where the compiler is asked for a file. */
    public String root() {
        return root;
    }

    /** Returns a file, which may be absent. */
    FileObject file(String packageName, String name) throws IOException {
        return filer.getResource(StandardLocation.CLASS_OUTPUT, root + packageName, name);
    }

    // Asks for a file that is asked for anyway: compilers in memory keep every name that was asked for.
    private static boolean hasSeveralRoots(Filer filer) {
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, "", ServiceEntries.FILE);
            return false;
        } catch (FilerException moduleMustBeNamed) {
            return true;
        } catch (IOException | RuntimeException absent) {
            return false;
        }
    }
}
