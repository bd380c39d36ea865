package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One session with a seat, which two people here ask 300 and 500 for. */
class RivalsTest {
  private final TinyModel model = TinyModel.oneSession(2);
  private final Rivals rivals = new Rivals(1, need -> true, new int[]{10, 20});
  private final TeamOracle oracle = new TeamOracle(model.instance(), model.pairs());

  private long best(Rivals.OfRole others) {
    rivals.tell(0, others);
    oracle.compete(rivals);
    return oracle.best(0, new long[]{300, 500}, model.everything().marks(), 0);
  }

  @Test
  void whoeverAsksLeastHasTheSeat() {
    long full = 1000 * TeamOracle.PART;
    assertThat(best(Rivals.NOBODY)).isEqualTo(full - 300);
    assertThat(oracle.size()).isEqualTo(1);
    assertThat(best(new Rivals.OfRole(new long[]{200}, new int[]{15}))).isEqualTo(full - 200);
    assertThat(oracle.size()).isZero();
    assertThat(best(new Rivals.OfRole(new long[]{400}, new int[]{15}))).isEqualTo(full - 300);
    assertThat(oracle.pair(0)).isZero();
  }

  @Test
  void ofThoseWhoAskAsMuchTheFirstByNumberHasIt() {
    best(new Rivals.OfRole(new long[]{300}, new int[]{9}));
    assertThat(oracle.size()).isZero();
    best(new Rivals.OfRole(new long[]{300}, new int[]{11}));
    assertThat(oracle.size()).isEqualTo(1);
  }
}
