package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.testdomain.Problems;

/**
 * Each way in which a certificate can be damaged, against one that is sound.
 */
class CorruptCertificateTest {
  private static final String SOUND = CertificateText.HEADER + """

      node,0,,,,,,,
      node,1,0,runs,read,,,1,
      node,2,0,not-run,read,,,,
      node,3,2,in,read,,ann,1,
      node,4,2,out,read,,ann,2,
      price,,,,read,volunteer,,1,5
      price,,,,read,volunteer,ann,1,7
      """;

  private static ProofCheck.Verdict check(String text) {
    return ProofCheck.standard().check(Problems.single(), new StringReader(text), 1000);
  }

  @Test
  void whatIsDamagedHereIsSound() {
    assertThat(check(SOUND)).isEqualTo(new ProofCheck.Verdict(true, 1000, List.of(), 3));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "node,1,0,runs,read,|node,1,0,runs,reed,|Line 3: Need reed is not in the problem.",
      "out,read,,ann|out,read,,bob|Line 6: Volunteer bob is not in the problem.",
      "in,read,,ann|in,read,,|Line 5: Volunteer  is not in the problem.",
      "read,volunteer,,1,5|reed,volunteer,,1,5|Line 7: Need reed is not in the problem.",
      "read,volunteer,,1,5|read,lead,,1,5|Line 7: Need read has no role lead.",
      "volunteer,ann,1,7|volunteer,bob,1,7|Line 8: Volunteer bob is not in the problem.",
      "ann,1,7|ann,1,-7|Line 8: The price is \"-7\", not a whole number from 0 to 2^50.",
      "ann,1,7|ann,1,7.5|Line 8: The price is \"7.5\", not a whole number from 0 to 2^50.",
      "ann,1,7|ann,1,|Line 8: The price is \"\", not a whole number from 0 to 2^50.",
      "ann,1,7|ann,1,1125899906842625|Line 8: The price is \"1125899906842625\", not a whole"
          + " number from 0 to 2^50.",
      "ann,1,7|ann,one,7|Line 8: The price set is \"one\", not a whole number.",
      "ann,1,7|ann,,7|Line 8: The price set is \"\", not a whole number.",
      "price,,,,read,volunteer,ann|price,,,,read,volunteer,|Line 8: The role has a price in set 1"
          + " already.",
      "volunteer,,1,5|volunteer,ann,1,5|Line 8: The pair has a price in set 1 already.",
      "node,4,2,out,read,,ann,2,|price,,,,read,volunteer,,2,1|Line 4: Node 2 has 1 child, not two.",
      "node,4,2,|node,4,1,|Line 3: Node 1 names a price set, but has children.",
      "node,4,2,|node,4,0,|Line 2: Node 0 has 3 children, not two.",
      "node,4,2,|node,4,9,|Line 6: Node 4 has parent 9, which is not there.",
      "node,4,2,|node,3,2,|Line 6: Node 3 is there twice.",
      "node,4,2,|node,x,2,|Line 6: The node is \"x\", not a whole number.",
      "node,4,2,|node,4,-2,|Line 6: The parent is \"-2\", not a whole number.",
      "node,4,2,out|node,4,2,in|Line 6: Nodes 3 and 4 do not oppose each other.",
      "out,read,,ann|not-run,read,,|Line 6: Nodes 3 and 4 do not oppose each other.",
      "out,read,,ann|away,read,,ann|Line 6: The decision is \"away\", not runs, not-run, in or"
          + " out.",
      "node,4,2,out,read,,ann,2,|node,4,2,out,read,,ann,,|Line 6: Leaf 4 names no price set.",
      "node,4,2,out,read,,ann,2,|node,4,2,out,read,,ann,b,|Line 6: The prices is \"b\", not a whole"
          + " number.",
      "node,0,,,,,,,|node,0,,,,,,1,|Line 2: Node 0 names a price set, but has children.",
      "node,0,,,,,,,|node,5,,,,,,,|Line 2: Node 5 has no parent, but is not node 0.",
      "node,0,,,,,,,|node,0,,runs,read,,,,|Line 2: Node 0 has a parent or a decision, but is the"
          + " root.",
      "node,0,,,,,,,|price,,,,read,volunteer,,2,0|Line 1: There is no node 0, where the tree"
          + " starts.",
      "node,4,2,out,read,,ann,2,|node,4,2,out,read|Line 6: The row has 5 cells, not 9.",
      "price,,,,read,volunteer,ann|prize,,,,read,volunteer,ann|Line 8: The row is no node, price"
          + " or floor, but \"prize\".",
      "need_id|need|Line 1: There is no column need_id."})
  void isRefused(String sound, String damaged, String sentence) {
    assertThat(SOUND).contains(sound);
    int at = SOUND.lastIndexOf(sound);
    var verdict = check(SOUND.substring(0, at) + damaged + SOUND.substring(at + sound.length()));
    assertThat(verdict.accepted()).isFalse();
    assertThat(verdict.provenMedium()).isEqualTo(Long.MAX_VALUE);
    assertThat(verdict.refusals()).contains(sentence);
  }

  @Test
  void aCircleBesideTheTreeIsRefused() {
    var circle = "node,5,6,runs,read,,,,\nnode,6,5,runs,read,,,,\nnode,7,5,not-run,read,,,1,\n"
        + "node,8,6,not-run,read,,,1,\n";
    assertThat(check(SOUND + circle).refusals())
        .containsExactly("Line 9: Node 5 is not below node 0.");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(check("").refusals())
        .containsExactly("Line 1: The certificate is empty. Let solve write it again.");
  }

  @Test
  void anOpenQuoteIsRefused() {
    assertThat(check(SOUND + "\"price,,,,read").refusals()).isNotEmpty()
        .allMatch(sentence -> sentence.startsWith("Line "));
  }

  @Test
  void noMoreThanAHundredSentencesAreKept() {
    assertThat(check(SOUND + "what,,,,,,,,\n".repeat(5000)).refusals()).hasSize(100);
  }
}
