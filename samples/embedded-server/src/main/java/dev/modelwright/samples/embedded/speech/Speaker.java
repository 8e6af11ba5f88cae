package dev.modelwright.samples.embedded.speech;

import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import dev.modelwright.samples.standin.EngineFault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** FreeTTS. It speaks one text at a time, and loads a voice when it is first wanted, which takes some seconds. */
public final class Speaker {

    /** The voices: 16,000 and 8,000 samples a second of one man, English only. */
    public static final List<String> VOICES = List.of("kevin16", "kevin");

    private static final float WORDS_PER_MINUTE = 150;
    private static final int LONGEST = 5000;
    private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9]");

    private final Map<String, Voice> loaded = new ConcurrentHashMap<>();

    /**
     * Speaks an English text.
     *
     * @param voice one of {@link #VOICES}
     * @param speed from 0.25 to 4, where 1 is 150 words a minute
     * @return a WAV file of 16-bit samples
     * @throws EngineFault when the text or the speed is none that can be spoken
     */
    public byte[] speak(String text, String voice, double speed) {
        if (text.length() > LONGEST) {
            throw new EngineFault("The text must have at most " + LONGEST + " characters, but had " + text.length()
                    + ". Send it in parts.");
        }
        if (!READABLE.matcher(text).find()) {
            throw new EngineFault("FreeTTS reads English only, and the text has no English letter or digit.");
        }
        if (speed < 0.25 || speed > 4) {
            throw new EngineFault("`speed` must be from 0.25 to 4, but was " + speed + ".");
        }
        return spoken(text, voice, speed);
    }

    // The library shares tables between its voices and was not made for several threads.
    private synchronized byte[] spoken(String text, String voice, double speed) {
        Voice speaker = loaded.computeIfAbsent(voice, Speaker::load);
        Recorder recorder = new Recorder();
        speaker.setAudioPlayer(recorder);
        speaker.setRate((float) (WORDS_PER_MINUTE * speed));
        if (!speaker.speak(text) || recorder.isEmpty()) {
            throw new EngineFault("FreeTTS could not speak the text.");
        }
        return recorder.wav();
    }

    private static Voice load(String name) {
        Voice voice = Arrays.stream(new KevinVoiceDirectory().getVoices())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new EngineFault("voice not found: " + name));
        voice.allocate();
        return voice;
    }
}
