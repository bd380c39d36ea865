package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {

  @Test
  void textThatLooksLikeAFormulaOrGuardedIsGuarded() {
    assertThat(
        Stream.of("=1", "+1", "-1", "@x", "'=1", "\t=1", " \r+1", "'x", "", "a=b", "'", "''-")
            .map(FormulaGuard::put))
        .containsExactly("'=1", "'+1", "'-1", "'@x", "''=1", "'\t=1", "' \r+1", "'x", "", "a=b",
            "'", "'''-");
    assertThat(Stream.of("\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20x", "\u00A0=1", "\tx", "\rx")
        .map(FormulaGuard::put)).allMatch(text -> text.startsWith("'"));
  }

  @Property
  void whatIsPutIsTakenOffAgain(@ForAll @Chars({'\'', '=', '-', '+', '@', 'a', ' ', '\t', '\n',
      '\uFF1D', '\u00A0'}) String text) {
    assertThat(FormulaGuard.take(FormulaGuard.put(text))).isEqualTo(text);
  }

  @Property
  void nothingThatIsWrittenBeginsAFormula(
      @ForAll @Chars({'\'', '=', '-', '+', '@', 'a', ' ', '\t'}) String text) {
    assertThat(FormulaGuard.put(text).strip()).doesNotStartWith("=").doesNotStartWith("-")
        .doesNotStartWith("+").doesNotStartWith("@");
  }
}
