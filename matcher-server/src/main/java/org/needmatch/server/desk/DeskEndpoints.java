package org.needmatch.server.desk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.json.DeskEventDocument;
import org.needmatch.server.http.EventStream;
import org.needmatch.server.http.Refusal;
import org.needmatch.server.http.Request;
import org.needmatch.server.http.Response;
import org.needmatch.server.http.Route;

/** What the page of the desk asks and tells. Thread-safe. */
public final class DeskEndpoints {
  private final DeskSession session;
  private final StateCache state;

  private DeskEndpoints(DeskSession session) {
    this.session = session;
    state = new StateCache(session);
  }

  /**
   * {@return the routes of a desk}
   *
   * @param session
   *          the desk
   */
  public static List<Route> of(DeskSession session) {
    var desk = new DeskEndpoints(session);
    return List.of(Route.get("/desk/state", request -> desk.state(200)),
        Route.get("/desk/seat", desk::seat), Route.get("/desk/person", desk::person),
        Route.get("/desk/menu", request -> Response.json(200, SearchAnswer.menu(session).line())),
        Route.get("/desk/messages", desk::message), Route.get("/desk/events", desk::events),
        desk.changing("/desk/act", body -> session.act(body.revision(), body.edit())),
        desk.changing("/desk/undo", body -> session.undo(body.revision())),
        desk.changing("/desk/redo", body -> session.redo(body.revision())),
        desk.changing("/desk/takeback", body -> session.takeBack(body.revision(), body.text("id"))),
        desk.changing("/desk/discard", body -> session.discard(body.revision())),
        desk.changing("/desk/recover", body -> session.recover(body.revision(), body.flag("take"))),
        desk.changing("/desk/names", body -> session.names(body.flag("on"))),
        desk.changing("/desk/reload", body -> session.reload(body.revision())),
        desk.changing("/desk/keep", body -> session.keep(body.revision(), body.number("proposal"))),
        desk.changing("/desk/drop", body -> session.drop(body.revision())),
        desk.changing("/desk/take", body -> session.take(body.revision(), body.most())),
        desk.changing("/desk/stop", body -> session.stop()),
        desk.starting("/desk/solve", body -> session.solve(body.revision(), body.seconds())),
        desk.starting("/desk/menu", body -> session.menu(body.revision(), body.seconds())),
        Route.post("/desk/insist", desk::insist), Route.post("/desk/save", desk::save));
  }

  private interface Change {
    void make(ActBody body) throws Exception;
  }

  private Route changing(String path, Change change) {
    return Route.post(path, request -> made(request, change, 200));
  }

  private Route starting(String path, Change change) {
    return Route.post(path, request -> made(request, change, 202));
  }

  private Response made(Request request, Change change, int status) {
    var body = new ActBody(request.json());
    return DeskRefusals.told(state, () -> {
      change.make(body);
      return state(status);
    });
  }

  private Response state(int status) {
    return Response.json(status, state.json());
  }

  private Response seat(Request request) {
    var view = session.view();
    var answer = new SeatAnswer(view.revision(), view.names());
    return DeskRefusals.told(state,
        () -> known(() -> Response.json(200, answer.seatJson(request.required("need"),
            request.required("role"), request.query("volunteer").orElse(null)))));
  }

  private Response person(Request request) {
    var view = session.view();
    var answer = new SeatAnswer(view.revision(), view.names());
    return DeskRefusals.told(state,
        () -> known(() -> Response.json(200, answer.person(request.required("id")).line())));
  }

  private Response message(Request request) {
    var view = session.view();
    var id = request.required("volunteer");
    return DeskRefusals.told(state, () -> {
      var said = known(() -> new Letters(view.revision(), view.names()).to(id));
      if (said == null) {
        throw new EditRefused(List.of(DeskWords.say("no-message", id)));
      }
      return Response.json(200, said.line());
    });
  }

  private static <T extends @Nullable Object> T known(Callable<T> question) throws Exception {
    try {
      return question.call();
    } catch (IllegalArgumentException e) {
      throw new Refusal(404, "unknown", String.valueOf(e.getMessage()),
          DeskWords.say("unknown.remedy"));
    }
  }

  private Response insist(Request request) {
    var body = new ActBody(request.json());
    return DeskRefusals.told(state, () -> Response.json(200,
        session.insist(body.place(), body.flagOrNot("take")).document().line()));
  }

  private Response save(Request request) {
    var body = new ActBody(request.json());
    return DeskRefusals.told(state,
        () -> Response.json(200, session.save(body.revision(), body.note()).line()));
  }

  private Response events(Request request) {
    return Response.events(this::follow);
  }

  private void follow(EventStream stream) {
    Consumer<DeskEventDocument> listener = event -> stream.send(name(event), event.line());
    session.teller().add(listener);
    stream.onEnd(() -> session.teller().remove(listener));
    stream.send("state", new DeskEventDocument.State(session.view().revision().number()).line());
  }

  private static String name(DeskEventDocument event) {
    return switch (event) {
      case DeskEventDocument.State unused -> "state";
      case DeskEventDocument.Progress unused -> "progress";
      case DeskEventDocument.Menu unused -> "menu";
      case DeskEventDocument.Job unused -> "job";
    };
  }
}
