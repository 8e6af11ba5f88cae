package dev.modelwright.samples.benchmark.race;

import dev.modelwright.samples.benchmark.measure.ClassPath;
import dev.modelwright.samples.benchmark.subject.Floor;
import dev.modelwright.samples.benchmark.subject.Modelwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the clients: ours and the floor on this program's own class path, peers where Maven put their jars. */
final class Contenders {

    private static final List<String> FLOOR_JARS =
            List.of("okhttp-jvm", "okio-jvm", "kotlin-stdlib", "annotations", "jackson-core");
    private static final List<String> OUR_JARS =
            List.of("modelwright-runtime", "modelwright-provider-xinference", "jtokkit", "jspecify");

    private final RaceSettings settings;

    Contenders(RaceSettings settings) {
        this.settings = settings;
    }

    List<Contender> all() throws IOException, InterruptedException {
        List<Path> ours = new ArrayList<>(jars(OUR_JARS));
        ours.addAll(jars(FLOOR_JARS));
        List<Contender> all = new ArrayList<>();
        all.add(new Contender(Contender.OURS, Modelwright.class.getName(), ClassPath.own(), ours));
        all.add(new Contender(Contender.FLOOR, Floor.class.getName(), ClassPath.own(), jars(FLOOR_JARS)));
        for (Path peer : list(settings.peers())) {
            List<Path> jars = list(peer.resolve("target").resolve("jars"));
            String name = peer.getFileName().toString();
            if (!jars.isEmpty() && settings.wants(name)) {
                Path classes = settings.output().resolve("peers").resolve(name);
                all.add(new PeerCompiler(peer, classes, jars).compiled());
            }
        }
        all.removeIf(contender -> !settings.wants(contender.name()));
        return all;
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static List<Path> jars(List<String> artifacts) {
        return artifacts.stream().map(ClassPath::jar).toList();
    }
}
