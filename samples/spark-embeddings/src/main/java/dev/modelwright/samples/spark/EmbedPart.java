package dev.modelwright.samples.spark;

import dev.modelwright.decorator.Retry;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.registry.ModelReference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.VoidFunction;

/**
 * What an executor does with one part. It is sent to executors, and holds names only: the model is made there, with the credential of
 * the executor's own environment.
 */
final class EmbedPart implements VoidFunction<Part> {

    private static final long serialVersionUID = 1L;

    private final ModelReference reference;
    private final String folder;
    private final int requests;
    private final int batch;

    EmbedPart(ModelReference reference, Path folder, int requests, int batch) {
        this.reference = reference;
        this.folder = folder.toString();
        this.requests = requests;
        this.batch = batch;
    }

    @Override
    public void call(Part part) throws IOException, InterruptedException {
        try (ModelProviders providers = ModelProviders.load()) {
            embed(
                    part,
                    reference.resolve(
                            TextEmbeddingModel.class, providers, new EnvironmentCredentials(System.getenv())));
        }
    }

    private void embed(Part part, TextEmbeddingModel model) throws IOException, InterruptedException {
        TextEmbeddingModel patient = Retry.standard().on(model);
        long attempt = TaskContext.get().taskAttemptId();
        try (PartFile file = PartFile.write(Path.of(folder), part, attempt)) {
            new Window<List<Embedding>>(requests).run(calls(part, patient), vectors -> {
                for (Embedding vector : vectors) {
                    file.add(vector.toArray());
                }
            });
            file.commit();
        }
    }

    private Iterator<Callable<List<Embedding>>> calls(Part part, TextEmbeddingModel model) {
        return IntStream.iterate(0, from -> from < part.size(), from -> from + batch)
                .<Callable<List<Embedding>>>mapToObj(from -> {
                    long first = part.first() + from;
                    long end = part.first() + Math.min(part.size(), from + batch);
                    return () ->
                            model.embed(EmbeddingRequest.of(texts(first, end))).embeddings();
                })
                .iterator();
    }

    private static List<String> texts(long first, long end) {
        return LongStream.range(first, end).mapToObj(Texts::at).toList();
    }
}
