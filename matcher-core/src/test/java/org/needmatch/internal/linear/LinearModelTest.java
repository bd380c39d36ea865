package org.needmatch.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinearModelTest {
  @Test
  void rowsKeepTheirTermsHoweverManyThereAre() {
    var model = new LinearModel();
    for (int i = 0; i < 40; i++) {
      assertThat(model.add(LinearModel.Meaning.EDGE, 100 + i, 0, i, 7L * i)).isEqualTo(i);
    }
    for (int row = 0; row < 30; row++) {
      for (int i = 0; i <= row; i++) {
        model.term(i, row - i);
      }
      model.row(RowKind.CLASH, LinearModel.Sense.AT_MOST, row);
    }
    assertThat(model.columns()).isEqualTo(40);
    assertThat(model.subject(39)).isEqualTo(139);
    assertThat(model.points(39)).isEqualTo(273);
    assertThat(model.upper(17)).isEqualTo(17);
    assertThat(model.rows()).isEqualTo(30);
    for (int row = 0; row < 30; row++) {
      assertThat(model.right(row)).isEqualTo(row);
      assertThat(model.end(row) - model.begin(row)).as("a factor of nothing is no term")
          .isEqualTo(row);
      for (int term = model.begin(row); term < model.end(row); term++) {
        assertThat(model.factor(term)).isEqualTo(row - model.column(term));
      }
    }
  }
}
