package dev.modelwright.schema;

/** The explanations of the eight templates, in our own words. */
final class TemplateHelp {

    private TemplateHelp() {}

    static LocalizedText of(ParameterTemplate template) {
        return switch (template) {
            case TEMPERATURE ->
                text("How random the answer is. Lower values give steadier answers.", "回答的随机程度。值越低，回答越稳定。");
            case TOP_P -> text("The share of probability mass that candidate tokens are drawn from.", "候选标记所占的概率质量比例。");
            case TOP_K -> text("The number of candidate tokens considered at each step.", "每一步考虑的候选标记数量。");
            case PRESENCE_PENALTY -> text("How much tokens that are present already are avoided.", "对已出现标记的回避程度。");
            case FREQUENCY_PENALTY ->
                text("How much tokens are avoided the more often they occurred.", "标记出现越多，回避越强的程度。");
            case MAX_TOKENS -> text("The greatest number of tokens in the answer.", "回答的最大标记数。");
            case RESPONSE_FORMAT -> text("The format of the answer.", "回答的格式。");
            case JSON_SCHEMA -> text("The JSON schema that the answer keeps to.", "回答所遵循的 JSON Schema。");
        };
    }

    private static LocalizedText text(String english, String chinese) {
        return LocalizedText.of(english).with("zh_Hans", chinese);
    }
}
