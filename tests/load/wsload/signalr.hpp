// SignalR's JSON protocol: a plain hub with groups, and Homework's hub.
#pragma once
#include "protocol.hpp"

class SignalR : public Protocol {
 public:
  using Protocol::Protocol;

  void opened(Line& line) override { line.text("{\"protocol\":\"json\",\"version\":1}\x1e"); }

  void heard(Line& line, std::string_view message) override {
    for (size_t end; (end = message.find('\x1e')) != std::string_view::npos; message.remove_prefix(end + 1))
      take(line, message.substr(0, end));
  }

 protected:
  virtual void join(Line& line) = 0;
  virtual void take_call(Line& line, std::string_view call) = 0;
  virtual void take_answer(Line&, std::string_view) {}

 private:
  void take(Line& line, std::string_view message) {
    if (line.stage == Stage::greeting) return ask(line), join(line);  // the first is the answer to the greeting
    if (message.starts_with("{\"type\":6")) line.text("{\"type\":6}\x1e");
    else if (message.starts_with("{\"type\":3")) take_answer(line, message);
    else take_call(line, message);
  }
};

class PlainHub final : public SignalR {
 public:
  using SignalR::SignalR;

  void drag(Line& line, uint32_t x, uint32_t y) override {
    line.text("{\"type\":1,\"target\":\"Point\",\"arguments\":[\"" + group_name(line) + "\",\"drag\",\"" + tile_name(line) + "\"," + place(x, y) + "]}\x1e");
  }

  void post(Line& line, const std::string& text, uint64_t) override {
    line.text("{\"type\":1,\"target\":\"Post\",\"arguments\":[\"" + group_name(line) + "\",\"" + text + "\"]}\x1e");
  }

 protected:
  void join(Line& line) override {
    line.text("{\"type\":1,\"invocationId\":\"j\",\"target\":\"Join\",\"arguments\":[\"" + group_name(line) + "\"]}\x1e");
  }
  void take_answer(Line& line, std::string_view) override { is_ready(line); }
  void take_call(Line& line, std::string_view call) override {
    if (!tally_.received(line, call)) tally_.received_places(call);
  }
};

class Homework : public SignalR {
 public:
  using SignalR::SignalR;

  void drag(Line& line, uint32_t x, uint32_t y) override {
    line.text("{\"type\":1,\"target\":\"Point\",\"arguments\":[\"" + line.topic + "\",\"drag\",\"" + tile_name(line) + "\"," + place(x, y) + "]}\x1e");
  }

  std::string headers(const Line& line, int port) const override {
    return "Cookie: __Host-homework=" + line.cookie + "\r\nOrigin: http://127.0.0.1:" + std::to_string(port) + "\r\n";
  }

  void post(Line& line, const std::string& text, uint64_t meant_at) override {
    std::string op = hex(meant_at, 16) + "-" + hex(posts_++, 8);
    line.text("{\"type\":1,\"invocationId\":\"AK=" + op + "\",\"target\":\"Send\",\"arguments\":[\"" + line.topic + "\",\"" + op +
              "\",{\"kind\":\"writeEntry\",\"text\":{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\","
              "\"text\":\"" + text + "\"}]}]},\"sharing\":{\"reach\":\"group\",\"people\":[]},\"wish\":\"open\",\"prompt\":null}]}\x1e");
  }

 protected:
  void join(Line& line) override {
    line.text("{\"type\":1,\"invocationId\":\"open\",\"target\":\"Open\",\"arguments\":[\"" + line.topic + "\",{},false]}\x1e");
  }

  void take_answer(Line& line, std::string_view answer) override {
    size_t at = answer.find("AK=");
    if (at == std::string_view::npos) {
      if (answer.find("\"views\":") == std::string_view::npos) return tally_.refuse(line, answer);
      return is_ready(line);
    }
    std::string_view op = answer.substr(at + 3, 25);
    if (answer.find("\"kind\":\"accepted\"") == std::string_view::npos) return tally_.refuse(line, answer);
    tally_.acked(unhex(op.data(), 16), line, op, number(answer, "\"seq\":"));
  }

  // A recipient may hear of one post through two audiences; it is one delivery.
  void take_call(Line& line, std::string_view call) override {
    if (call.starts_with("{\"type\":1,\"target\":\"Signalled\"")) return tally_.received_places(call);
    if (is_next(line, call)) tally_.received_all(line, call);
  }

 protected:
  // Whether a call is a change with something typed that was not heard of before.
  bool is_next(Line& line, std::string_view call) {
    if (!call.starts_with("{\"type\":1,\"target\":\"Changed\"") || call.find("TS=") == std::string_view::npos) return false;
    uint64_t seq = strtoull(std::string(number(call, "\"seq\":")).c_str(), nullptr, 10);
    if (seq < line.last_seq) tally_.out_of_order++;
    if (seq <= line.last_seq) return false;
    line.last_seq = seq;
    return true;
  }

  static std::string_view number(std::string_view json, std::string_view name) {
    size_t from = json.find(name);
    if (from == std::string_view::npos) return "0";
    json.remove_prefix(from + name.size());
    return json.substr(0, json.find_first_not_of("0123456789"));
  }

  uint64_t posts_ = 0;
};

// Everybody types at the same place of a page. What they typed on a version that is no longer the latest the server takes on.
class HomeworkPage final : public Homework {
 public:
  using Homework::Homework;

  void post(Line& line, const std::string& text, uint64_t meant_at) override {
    std::string op = hex(meant_at, 16) + "-" + hex(posts_++, 8);
    line.text("{\"type\":1,\"invocationId\":\"AK=" + op + "\",\"target\":\"Send\",\"arguments\":[\"" + line.topic + "\",\"" + op +
              "\",{\"kind\":\"writeSteps\",\"version\":" + std::to_string(line.version) + ",\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2,"
              "\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}}]}]}\x1e");
  }

 protected:
  // A new chapter of the page begins with all its text: what was typed before is not typed again by that.
  void take_call(Line& line, std::string_view call) override {
    static constexpr std::string_view mark = "\"kind\":\"pageSteps\",\"version\":", item = "\"kind\":\"page";
    if (!is_next(line, call)) return;
    for (size_t at; (at = call.find(mark)) != std::string_view::npos;) {
      call.remove_prefix(at + mark.size());
      line.version = std::max(line.version, uint64_t(strtoull(call.data(), nullptr, 10)) + 1);
      tally_.received_all(line, call.substr(0, call.find(item)));
    }
  }
};

// Each types into a page of questions of their own, which is saved as they type: ten times in one field, then in the next.
class HomeworkSheet final : public Homework {
 public:
  using Homework::Homework;

  void post(Line& line, const std::string& text, uint64_t meant_at) override {
    std::string op = hex(meant_at, 16) + "-" + hex(posts_++, 8);
    line.text("{\"type\":1,\"invocationId\":\"AK=" + op + "\",\"target\":\"Send\",\"arguments\":[\"" + line.topic + "\",\"" + op +
              "\",{\"kind\":\"fillSheet\",\"task\":\"task\",\"on\":\"2026-01-05\",\"field\":\"f" + std::to_string(line.clock++ / 10 % 6) +
              "\",\"answer\":{\"text\":\"" + text + "\",\"number\":null,\"picks\":[],\"other\":null,\"rows\":[],\"file\":null,\"strokes\":null}}]}\x1e");
  }
};
