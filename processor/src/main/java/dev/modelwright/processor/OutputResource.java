package dev.modelwright.processor;

import dev.modelwright.processor.resource.ClassOutput;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes files that stand beside the classes. */
final class OutputResource {

    private OutputResource() {}

    /** Writes a text, unless there is no folder for output: javac would write it by its last name to where it was started. */
    static void write(Filer filer, String module, String path, String text, Element... origins) throws IOException {
        String root = new ClassOutput(filer, module).root();
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, root, path, origins);
        if (file.toUri().toString().endsWith(path)) {
            try (Writer writer = file.openWriter()) {
                writer.write(text);
            }
        }
    }
}
