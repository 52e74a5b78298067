// Hocuspocus (Yjs updates, written by hand), socket.io (over WebSocket alone), and bare WebSockets.
#pragma once
#include "protocol.hpp"

class Hocuspocus final : public Protocol {
 public:
  using Protocol::Protocol;

  void opened(Line& line) override {
    static uint32_t first_id = uint32_t(now_ns() & 0x3fffffff);
    line.writer_id = first_id++;
    line.clock = 0;
    std::string token, step_one;
    put_text(token, group_name(line)), put(token, 2), put(token, 0), put_text(token, "token");
    put_text(step_one, group_name(line)), put(step_one, 0), put(step_one, 0), put_text(step_one, std::string(1, '\0'));
    line.binary(token);
    ask(line);
    line.binary(step_one);
  }

  // A message is [name][kind][what][…]: kind 0 or 4 is sync, of which 0 asks and 1 answers with the whole document.
  void heard(Line& line, std::string_view message) override {
    size_t name = message.empty() ? 0 : size_t(uint8_t(message[0]));
    if (message.size() < name + 3) return;
    bool is_sync = message[name + 1] == 0 || message[name + 1] == 4;
    if (is_sync && message[name + 2] == 0) {
      std::string nothing;
      put_text(nothing, group_name(line)), put(nothing, 0), put(nothing, 1), put_text(nothing, std::string(2, '\0'));
      line.binary(nothing);
    }
    if (is_sync && message[name + 2] == 1 && line.stage != Stage::ready) return is_ready(line);
    if (line.stage == Stage::ready) tally_.received_all(line, message);
  }

  // Appends to a text of the writer's own.
  void post(Line& line, const std::string& text, uint64_t) override {
    std::string update, message;
    put(update, 1), put(update, 1), put(update, line.writer_id), put(update, line.clock);
    if (line.clock == 0) update.push_back(4), put(update, 1), put_text(update, "t");
    else update.push_back(char(0x84)), put(update, line.writer_id), put(update, line.clock - 1);
    put_text(update, text), put(update, 0);
    line.clock += text.size();
    put_text(message, group_name(line)), put(message, 0), put(message, 2), put_text(message, update);
    line.binary(message);
  }

 private:
  static void put(std::string& to, uint64_t number) {
    for (; number > 127; number >>= 7) to.push_back(char(0x80 | (number & 127)));
    to.push_back(char(number));
  }
  static void put_text(std::string& to, std::string_view text) { put(to, text.size()), to.append(text); }
};

class SocketIo final : public Protocol {
 public:
  using Protocol::Protocol;

  void opened(Line&) override {}

  void heard(Line& line, std::string_view message) override {
    if (message.starts_with("2")) line.text("3");
    else if (line.stage == Stage::greeting && message.starts_with("0")) ask(line), line.text("40");
    else if (line.stage == Stage::joining && message.starts_with("40")) line.text("420[\"join\",\"" + group_name(line) + "\"]");
    else if (line.stage == Stage::joining && message.starts_with("430")) is_ready(line);
    else tally_.received(line, message);
  }

  void post(Line& line, const std::string& text, uint64_t) override {
    line.text("42[\"post\",\"" + group_name(line) + "\",\"" + text + "\"]");
  }
};

// A server of bare WebSockets: the first message joins a room, every other goes to the others in it as it is.
class Bare final : public Protocol {
 public:
  using Protocol::Protocol;

  void opened(Line& line) override { ask(line), line.text(group_name(line)); }
  void heard(Line& line, std::string_view message) override {
    if (line.stage == Stage::joining) return is_ready(line);
    tally_.received_places(message);
  }
  void post(Line& line, const std::string& text, uint64_t) override { line.text(text); }
  void drag(Line& line, uint32_t x, uint32_t y) override {
    line.text("{\"kind\":\"drag\",\"by\":\"m" + std::to_string(line.member) + "\",\"about\":\"" + tile_name(line) + "\",\"at\":" + place(x, y) + "}");
  }
};
