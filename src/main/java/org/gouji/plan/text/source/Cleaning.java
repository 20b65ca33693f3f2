package org.gouji.plan.text.source;

import java.util.List;

/**
 * The steps of cleaning in their order, 文本清洗: first characters, then words and numbers, then lines.
 */
final class Cleaning {
  private static final List<TextStep> STEPS =
      List.of(
          new LineEnds(),
          new InvisibleCharacters(),
          new CompatibleForms(),
          new NoiseSymbols(),
          new TraditionalCharacters(),
          new PinyinNotes(),
          new DoubledCharacters(),
          new DoubledPunctuation(),
          new StraySpaces(),
          new NumberMarks(),
          new WrittenYears(),
          new PageEdges(),
          new PageFurniture(),
          new WrappedLines(),
          new TidyLines(),
          new RepeatedText(),
          new RepeatedLede(),
          new TidyLines());

  private Cleaning() {}

  static TracedText clean(String raw, CleaningLog log) {
    TracedText text = TracedText.of(raw);
    for (TextStep step : STEPS) {
      text = step.apply(text, log);
    }
    return text;
  }
}
