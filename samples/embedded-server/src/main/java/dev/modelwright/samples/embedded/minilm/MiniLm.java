package dev.modelwright.samples.embedded.minilm;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.modelwright.samples.standin.EngineFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

/**
 * The model all-MiniLM-L6-v2, with weights of 8 bits. Texts of one call are computed in batches, by as many threads as there are
 * processors; calls may be made by several threads at once.
 *
 * <p>Since the numbers inside are rounded by a measure of the whole batch, a text's vector depends a little on the texts beside it.
 */
public final class MiniLm implements AutoCloseable {

    /** How many numbers a vector has. */
    public static final int DIMENSIONS = 384;

    /** How many tokens of a text are read, as the model's authors do; the rest is cut off. */
    public static final int MAX_TOKENS = 256;

    private static final int BATCH = 32;
    private static final String WEIGHTS = "all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "all-minilm-l6-v2-q-tokenizer.json";

    private final WordPiece tokens;
    private final OrtEnvironment environment;
    private final OrtSession session;
    // A session that is closed under a computation would take the process down.
    private final ReadWriteLock life = new ReentrantReadWriteLock();
    private boolean closed;

    private MiniLm(WordPiece tokens, OrtEnvironment environment, OrtSession session) {
        this.tokens = tokens;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads weights and vocabulary from the class path, which takes about two seconds and 100 MB.
     *
     * @throws IllegalStateException when they are not there, or cannot be used on this machine
     */
    public static MiniLm load() {
        return DeepStack.run(MiniLm::loaded);
    }

    private static MiniLm loaded() {
        WordPiece tokens = WordPiece.read(new String(resource(VOCABULARY), StandardCharsets.UTF_8));
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
            // Threads that wait by turning in circles would take the processors from callers on the same machine.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new MiniLm(tokens, environment, environment.createSession(resource(WEIGHTS), options));
        } catch (OrtException e) {
            throw new IllegalStateException("MiniLM cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Returns how many tokens of the text the model reads: from 2 to {@value #MAX_TOKENS}, with those for its start and end. */
    public int count(String text) {
        return tokens.ids(text, MAX_TOKENS).length;
    }

    /**
     * Returns a vector of length 1 for each text, in order.
     *
     * @throws EngineFault when the model is closed or fails
     */
    public List<float[]> embed(List<String> texts) {
        List<int[]> ids =
                texts.stream().map(text -> tokens.ids(text, MAX_TOKENS)).toList();
        // Like lengths together: the rest of a row is computed in vain.
        List<Integer> order = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> ids.get(index).length))
                .toList();
        float[][] vectors = new float[ids.size()][];
        for (int from = 0; from < order.size(); from += BATCH) {
            List<Integer> places = order.subList(from, Math.min(order.size(), from + BATCH));
            List<float[]> computed =
                    compute(Batch.of(places.stream().map(ids::get).toList()));
            IntStream.range(0, places.size()).forEach(row -> vectors[places.get(row)] = computed.get(row));
        }
        return List.of(vectors);
    }

    private List<float[]> compute(Batch batch) {
        life.readLock().lock();
        try {
            if (closed) {
                throw new EngineFault("The server is being closed.");
            }
            return run(batch);
        } catch (OrtException e) {
            throw new EngineFault("MiniLM failed: " + e.getMessage(), e);
        } finally {
            life.readLock().unlock();
        }
    }

    private List<float[]> run(Batch batch) throws OrtException {
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, batch.idBuffer(), batch.shape());
                OnnxTensor mask = OnnxTensor.createTensor(environment, batch.maskBuffer(), batch.shape());
                OnnxTensor types = OnnxTensor.createTensor(environment, batch.typeBuffer(), batch.shape());
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            List<float[]> vectors = new ArrayList<>();
            for (int row = 0; row < batch.ids().size(); row++) {
                vectors.add(batch.mean(states, row, DIMENSIONS));
            }
            return vectors;
        }
    }

    /** Gives the memory back, once no computation is running any more. */
    @Override
    public void close() {
        life.writeLock().lock();
        try {
            if (!closed) {
                session.close();
            }
            closed = true;
        } catch (OrtException e) {
            throw new IllegalStateException("MiniLM cannot be closed: " + e.getMessage(), e);
        } finally {
            life.writeLock().unlock();
        }
    }

    private static byte[] resource(String name) {
        Optional<InputStream> found =
                Optional.ofNullable(MiniLm.class.getClassLoader().getResourceAsStream(name));
        try (InputStream in = found.orElseThrow(() -> new IllegalStateException(
                "`" + name + "` is not on the class path. Add the artifact with MiniLM's weights."))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("`" + name + "` cannot be read", e);
        }
    }
}
