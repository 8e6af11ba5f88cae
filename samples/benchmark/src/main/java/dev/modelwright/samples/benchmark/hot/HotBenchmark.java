package dev.modelwright.samples.benchmark.hot;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.ChunkMerge;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.openai.client.ChunkReader;
import dev.modelwright.openai.client.EventCount;
import dev.modelwright.openai.client.Generation;
import dev.modelwright.token.TokenCounters;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.sse.EventSources;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each for one event, piece or word. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HotBenchmark {

    private final Buffer events = Events.stream();
    private final String data = Events.data();
    private final JsonObject parsed = JsonValue.parse(data).asObject().orElseThrow();
    private final ChunkReader chunks = new ChunkReader();
    private final LlmChunk word = LlmChunk.of("word ");
    private final String text = Events.text();

    /** Chunks put together to an answer. */
    @Benchmark
    @OperationsPerInvocation(Events.COUNT)
    public String merge() {
        ChunkMerge merge = new ChunkMerge();
        for (int i = 0; i < Events.COUNT; i++) {
            merge.add(word);
        }
        return merge.text();
    }

    /** Tokens of a text, counted. */
    @Benchmark
    @OperationsPerInvocation(Events.COUNT)
    public long tokens() {
        return TokenCounters.gpt2().count(text);
    }

    /** Events, read by our reader. */
    @Benchmark
    @OperationsPerInvocation(Events.COUNT)
    public int events() throws IOException {
        return EventCount.of(events.clone());
    }

    /** Events, read by OkHttp's. */
    @Benchmark
    @OperationsPerInvocation(Events.COUNT)
    public void eventsOfOkHttp(Blackhole hole) {
        EventSources.processResponse(Events.response(events.clone()), new EventHole(hole));
    }

    /** Lines, read by Okio, which is the least that a reader of events does. */
    @Benchmark
    @OperationsPerInvocation(Events.COUNT)
    public void lines(Blackhole hole) throws IOException {
        Buffer left = events.clone();
        for (String line = left.readUtf8Line(); line != null; line = left.readUtf8Line()) {
            hole.consume(line);
        }
    }

    /** The JSON of an event, parsed. */
    @Benchmark
    public JsonValue parse() {
        return JsonValue.parse(data);
    }

    /** An event's JSON, read as piece of an answer. */
    @Benchmark
    public Generation piece() {
        return chunks.read(parsed);
    }
}
