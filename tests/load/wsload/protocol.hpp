// A way of joining a group, posting to it and hearing what others post.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include "line.hpp"
#include "tally.hpp"

class Protocol : public Listener {
 public:
  explicit Protocol(Tally& tally) : tally_(tally) {}

  // More lines of the upgrade request.
  virtual std::string headers(const Line&, int) const { return ""; }
  virtual void post(Line& line, const std::string& text, uint64_t meant_at) = 0;
  // A tile that is being dragged: where it is now. Nobody keeps it.
  virtual void drag(Line&, uint32_t, uint32_t) {}

  int ready = 0;

 protected:
  void ask(Line& line) { line.asked = now_ns(), line.stage = Stage::joining; }
  void is_ready(Line& line) {
    if (line.stage == Stage::ready) return;
    line.answered = now_ns(), line.stage = Stage::ready;
    ready++;
  }
  static std::string group_name(const Line& line) { return "g" + std::to_string(line.group); }
  static std::string tile_name(const Line& line) { return "t" + std::to_string(line.group) + "-" + std::to_string(line.member); }
  static std::string place(uint32_t x, uint32_t y) { return "[" + std::to_string(x) + "," + std::to_string(y) + ",200,150,0]"; }

  Tally& tally_;
};

std::unique_ptr<Protocol> make_protocol(const std::string& name, Tally& tally);
