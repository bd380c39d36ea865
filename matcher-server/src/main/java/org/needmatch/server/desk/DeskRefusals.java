package org.needmatch.server.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.store.OutputException;
import org.needmatch.server.http.Refusal;
import org.needmatch.server.http.Response;

/** What the desk says when it does not do what it is asked. Stateless. */
final class DeskRefusals {
  private DeskRefusals() {
  }

  /** The answer, or why there is none. */
  static Response told(StateCache state, Callable<Response> question) {
    try {
      return question.call();
    } catch (StaleRevision e) {
      return conflict("stale", e, state);
    } catch (FolderChanged e) {
      return conflict("outdated", e, state);
    } catch (EditRefused e) {
      return refused(e.sentences());
    } catch (OutputException e) {
      throw new Refusal(500, "not-written", String.valueOf(e.getMessage()),
          DeskWords.say("not-written.remedy"));
    } catch (UnusableInputException e) {
      throw new Refusal(422, "unusable", String.valueOf(e.getMessage()),
          DeskWords.say("unusable.remedy"));
    } catch (IOException e) {
      throw new Refusal(500, "not-written", DeskWords.say("not-journalled"),
          DeskWords.say("not-written.remedy"));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new Refusal(422, "unusable", String.valueOf(e.getMessage()),
          DeskWords.say("unusable.remedy"));
    }
  }

  private static Response conflict(String code, Exception why, StateCache state) {
    var body = error(code, String.valueOf(why.getMessage()));
    body.putRawValue("state", new RawValue(state.json()));
    return Response.json(409, body);
  }

  private static Response refused(List<String> sentences) {
    var body = error("refused", String.join(" ", sentences));
    sentences.forEach(body.withObjectProperty("error").putArray("sentences")::add);
    return Response.json(422, body);
  }

  private static ObjectNode error(String code, String message) {
    var body = JsonNodeFactory.instance.objectNode();
    body.putObject("error").put("code", code).put("message", message).put("remedy",
        DeskWords.say(code + ".remedy"));
    return body;
  }
}
