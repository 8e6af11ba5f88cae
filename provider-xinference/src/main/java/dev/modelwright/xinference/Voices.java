package dev.modelwright.xinference;

import dev.modelwright.model.Voice;
import dev.modelwright.xinference.client.ModelDescription;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The voices that families of models are known to have. The server does not list them. */
final class Voices {

    private record Row(String family, String language, String ids) {

        boolean isOf(ModelDescription facts) {
            return facts.family()
                    .or(facts::name)
                    .orElse("")
                    .toLowerCase(Locale.ROOT)
                    .startsWith(family);
        }

        Stream<Voice> voices() {
            return Arrays.stream(ids.split(" ")).map(id -> new Voice(id, id, List.of(language.split(" "))));
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row("chattts", "zh-CN en-US", "alloy echo fable onyx nova shimmer"),
            new Row("cosyvoice", "zh-CN", "中文男 中文女 粤语女"),
            new Row("cosyvoice", "en-US", "英文男 英文女"),
            new Row("cosyvoice", "ja-JP", "日语男"),
            new Row("cosyvoice", "ko-KR", "韩语女"),
            new Row(
                    "kokoro",
                    "en-US",
                    "af_alloy af_bella af_heart af_nicole af_nova af_sarah am_adam am_echo am_michael"),
            new Row("kokoro", "en-GB", "bf_alice bf_emma bf_isabella bm_daniel bm_fable bm_george bm_lewis"),
            new Row("kokoro", "zh-CN", "zf_xiaobei zf_xiaoni zf_xiaoxiao zf_xiaoyi zm_yunjian zm_yunxi zm_yunyang"),
            new Row("kokoro", "ja-JP", "jf_alpha jf_gongitsune jm_kumo"),
            new Row("kokoro", "es-ES", "ef_dora em_alex"),
            new Row("kokoro", "fr-FR", "ff_siwis"),
            new Row("kokoro", "hi-IN", "hf_alpha hf_beta hm_omega"),
            new Row("kokoro", "it-IT", "if_sara im_nicola"),
            new Row("kokoro", "pt-BR", "pf_dora pm_alex"));

    private Voices() {}

    /** Returns the known voices of a model, none when its family is not known. */
    static List<Voice> of(ModelDescription facts) {
        return ROWS.stream().filter(row -> row.isOf(facts)).flatMap(Row::voices).toList();
    }
}
