package dev.modelwright.samples.embedded.chat;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;
import de.kherud.llama.Pair;
import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.standin.Conversation;
import dev.modelwright.samples.standin.EngineFault;
import dev.modelwright.samples.standin.ServedModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** A language model in a file of the user's, run by llama.cpp, one conversation at a time. */
public final class Gguf implements Answerer {

    private static final byte[] MAGIC = "GGUF".getBytes(StandardCharsets.US_ASCII);
    private static final int CONTEXT_LENGTH = 4096;
    private static final int LONGEST_ANSWER = 1024;

    private final LlamaModel llama;
    private final ServedModel listed;
    private boolean closed;

    private Gguf(LlamaModel llama, ServedModel listed) {
        this.llama = llama;
        this.listed = listed;
    }

    /**
     * Loads the file.
     *
     * @throws IllegalArgumentException when it is missing, is no GGUF file, or holds no model that can be run
     */
    public static Gguf load(Path file) {
        requireGguf(file);
        try {
            LlamaModel llama = new LlamaModel(new ModelParameters()
                    .setModel(file.toString())
                    .setCtxSize(CONTEXT_LENGTH)
                    .disableLog());
            return new Gguf(llama, listed(file));
        } catch (RuntimeException e) { // The library's own exception is not public.
            throw new IllegalArgumentException(
                    "The model in `" + file + "` cannot be loaded: " + e.getMessage() + ". Is the file whole?", e);
        }
    }

    private static ServedModel listed(Path file) {
        String name = String.valueOf(file.getFileName());
        String uid = "gguf-" + name.toLowerCase(Locale.ROOT).replaceFirst("\\.gguf$", "");
        return ServedModel.llm(uid, CONTEXT_LENGTH, "", "generate", "chat")
                .with("model_description", JsonValue.of("The language model in the file " + name))
                .with("model_format", JsonValue.of("ggufv2"))
                .with("model_engine", JsonValue.of("llama.cpp"));
    }

    private static void requireGguf(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file `" + file + "`. Name a GGUF file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new IllegalArgumentException("The file `" + file + "` is no GGUF file.");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The file `" + file + "` cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public ServedModel model() {
        return listed;
    }

    @Override
    public synchronized String answer(Conversation conversation, OptionalLong maxTokens) {
        if (closed) {
            throw new EngineFault("The server is being closed.");
        }
        try {
            return llama.complete(parameters(conversation, maxTokens));
        } catch (RuntimeException e) {
            throw new EngineFault("The model failed: " + e.getMessage(), e);
        }
    }

    private static InferenceParameters parameters(Conversation conversation, OptionalLong maxTokens) {
        String system = conversation.said().stream()
                .filter(said -> said.role().equals("system"))
                .map(Conversation.Said::text)
                .reduce("", (earlier, later) -> earlier.isEmpty() ? later : earlier + "\n" + later);
        List<Pair<String, String>> turns = conversation.said().stream()
                .filter(said -> !said.role().equals("system"))
                .map(said -> new Pair<>(said.role(), said.text()))
                .toList();
        return new InferenceParameters("")
                .setMessages(system, turns)
                .setUseChatTemplate(true)
                .setNPredict((int) Math.min(LONGEST_ANSWER, maxTokens.orElse(LONGEST_ANSWER)));
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            llama.close();
        }
        closed = true;
    }
}
