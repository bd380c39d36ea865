package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapeTest {
  record Inner(@Name("first") int a, int b) {
  }

  @Format("needmatch/sample/1")
  @Kinds("type")
  sealed interface Part {
    @Kind("line")
    record Line(int x, @Inline Inner inner, @WhenPresent @Nullable String left) implements Part {
    }
  }

  @Test
  void aPartHasTheFormatAndTheKindThatItsInterfaceSays() {
    assertThat(Shape.format(Part.Line.class)).isEqualTo("needmatch/sample/1");
    assertThat(Shape.kind(Part.Line.class)).isEqualTo(new Shape.OfKind("type", "line"));
    assertThat(Shape.kind(Inner.class)).isNull();
    assertThat(Shape.kinds(Part.class)).containsExactly(Part.Line.class);
  }

  @Test
  void namesOfAnInnerRecordStandAmongThoseAroundIt() {
    assertThat(Shape.names(Part.Line.class)).containsExactly("type", "x", "first", "b", "left");
  }

  @Test
  void whatMayLackIsNotWhatMayBeNull() {
    var left = Arrays.stream(Part.Line.class.getRecordComponents())
        .filter(one -> one.getName().equals("left")).findFirst().orElseThrow();
    assertThat(Shape.mayLack(left)).isTrue();
    assertThat(Shape.mayBeNull(left)).isTrue();
    assertThat(Arrays.stream(Inner.class.getRecordComponents())).noneMatch(Shape::mayBeNull)
        .noneMatch(Shape::mayLack);
  }
}
