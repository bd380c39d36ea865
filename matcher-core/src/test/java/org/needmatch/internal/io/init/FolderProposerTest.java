package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FolderProposerTest extends ProposedFiles {
  @Test
  void filesThatAreOursNeedNothing() {
    files.with("volunteers.csv", PEOPLE, PERSON).with("needs.csv", SESSIONS, SESSION);
    assertThat(files.proposal(Answers.NONE).isEmpty()).isTrue();
  }

  @Test
  void aFileThatGuardsPeopleIsLeftOpen() {
    files.with("volunteers.csv", PEOPLE, PERSON).with("needs.csv", SESSIONS, SESSION)
        .with("dbs register.csv", "Who,When", "V1,2026-01-01");
    var proposal = files.proposal(Answers.NONE);
    assertThat(proposal.isEmpty()).isTrue();
    assertThat(proposal.open()).extracting(OpenQuestion::add)
        .containsExactly("\"files\": {\"dbs register.csv\":\"\"}");
  }
}
