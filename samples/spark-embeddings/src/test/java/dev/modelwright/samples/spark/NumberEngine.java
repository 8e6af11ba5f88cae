package dev.modelwright.samples.spark;

import dev.modelwright.samples.standin.Engine;
import dev.modelwright.samples.standin.EngineFault;
import dev.modelwright.samples.standin.ServedModel;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives each of the program's texts a vector with its number in it, fails when it is told to, and remembers what it was asked. */
final class NumberEngine implements Engine {

    static final String UID = "all-minilm-l6-v2";

    private static final Pattern NUMBER = Pattern.compile("as note (\\d+) says\\.");

    private final AtomicInteger failuresLeft = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final Set<Integer> embedded = ConcurrentHashMap.newKeySet();
    private volatile int failing = -1;

    /** Lets so many requests fail that have this text among theirs. */
    void fail(int number, int times) {
        failing = number;
        failuresLeft.set(times);
    }

    int failuresLeft() {
        return failuresLeft.get();
    }

    int mostAtOnce() {
        return most.get();
    }

    /** Returns the numbers of the texts that came since the last time. */
    Set<Integer> taken() {
        Set<Integer> taken = Set.copyOf(embedded);
        embedded.clear();
        return taken;
    }

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public List<ServedModel> models() {
        return List.of(ServedModel.embedding(UID, 256, 3));
    }

    @Override
    public int count(ServedModel model, String text) {
        return 1;
    }

    @Override
    public List<float[]> embed(ServedModel model, List<String> texts) {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            List<Integer> numbers = texts.stream().map(NumberEngine::number).toList();
            if (numbers.contains(failing) && failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new EngineFault("Out of order on purpose");
            }
            embedded.addAll(numbers);
            return numbers.stream().map(NumberEngine::vector).toList();
        } finally {
            running.decrementAndGet();
        }
    }

    static float[] vector(int number) {
        return new float[] {number, 1, -number};
    }

    private static int number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            throw new EngineFault("No text of the program: " + text);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
