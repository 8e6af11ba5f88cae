package dev.modelwright.processor.resource;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.diagnostic.NearNames;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;

/**
 * Finds a vendor file. Looks, in this order, into the folders of the option {@code modelwright.resources}, the resources
 * beside the annotated source and the source itself, the project that compiled output belongs to, compiled output, and what
 * the compiler can be asked for. Sources come before compiled output, because builds leave deleted files there.
 */
public final class ResourceFinder {

    private static final String PROBE = "modelwright-probe";

    private final List<Path> optionFolders;
    private final SourcePlace source;
    private final Optional<Path> output;
    private final CompilerFiles compiler;

    /**
     * Creates a finder for one annotated type.
     *
     * @param option the value of {@code modelwright.resources}: folders, relative ones from the project's root
     * @param source where the type is
     * @param uniqueName a name that no other finder of this compilation has
     */
    public ResourceFinder(String option, SourcePlace source, Filer filer, String uniqueName) {
        this.source = source;
        this.compiler = new CompilerFiles(filer, source.moduleName());
        this.output = compiler.outputRoot(PROBE + "-" + uniqueName);
        this.optionFolders = optionFolders(option);
    }

    /** Returns the file, empty when it is nowhere or cannot be read, which is reported with every place searched. */
    public Optional<FoundFile> find(ResourceName name, Diagnostics diagnostics, ElementLocation where) {
        Optional<String> obstacle = name.obstacle();
        if (obstacle.isPresent()) {
            String nothing = "nothing, because " + obstacle.get();
            diagnostics.report(FileCode.FILE_NOT_FOUND, where, name.path(), "", nothing);
            return Optional.empty();
        }
        Searched searched = new Searched();
        Optional<FoundFile> found = search(name, searched);
        if (found.isEmpty()) {
            searched.unreadable()
                    .ifPresentOrElse(
                            reason -> diagnostics.report(FileCode.FILE_UNREADABLE, where, name.path(), reason),
                            () -> diagnostics.report(
                                    FileCode.FILE_NOT_FOUND,
                                    where,
                                    name.path(),
                                    NearNames.hint(name.fileName(), searched.neighbours()),
                                    searched.places()));
        }
        return found;
    }

    private Optional<FoundFile> search(ResourceName name, Searched searched) {
        List<Supplier<Optional<FoundFile>>> strategies = List.of(
                () -> inFolders(optionFolders, name, searched),
                () -> inFolders(source.folders(), name, searched),
                () -> inFolders(output.map(ProjectFolders::besideOutput).orElse(List.of()), name, searched),
                () -> output.flatMap(root -> searched.file(root, name, true)),
                () -> compiler.find(name, output.isEmpty(), searched));
        return strategies.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private static Optional<FoundFile> inFolders(List<Path> folders, ResourceName name, Searched searched) {
        return folders.stream()
                .map(folder -> searched.file(folder, name, false))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Path> optionFolders(String option) {
        List<Path> folders = new ArrayList<>();
        Path base = source.file()
                .or(() -> output)
                .flatMap(ProjectFolders::project)
                .orElse(Path.of("").toAbsolutePath());
        Arrays.stream(option.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.isBlank())
                .forEach(entry -> folders.add(base.resolve(entry.strip())));
        return folders;
    }
}
