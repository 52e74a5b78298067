// What the server's processes, this one and the whole machine use, as /proc tells it.
#pragma once
#include <dirent.h>
#include <sys/resource.h>
#include <unistd.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

// "12,34+" means 12, and 34 with its children.
class Processes {
 public:
  explicit Processes(std::string list) : list_(std::move(list)) {}

  double cpu_seconds() const {
    double ticks = 0;
    for (int pid : ids()) {
      unsigned long user = 0, system = 0;
      std::string stat = read(pid, "stat");
      if (size_t end = stat.rfind(')'); end != std::string::npos)
        sscanf(stat.c_str() + end + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);
      ticks += double(user + system);
    }
    return ticks / double(sysconf(_SC_CLK_TCK));
  }

  double resident_mb() const {
    double kb = 0;
    for (int pid : ids()) {
      std::string status = read(pid, "status");
      if (size_t at = status.find("VmRSS:"); at != std::string::npos) kb += atof(status.c_str() + at + 6);
    }
    return kb / 1024;
  }

  static double own_cpu_seconds() {
    rusage use;
    getrusage(RUSAGE_SELF, &use);
    return double(use.ru_utime.tv_sec + use.ru_stime.tv_sec) + double(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
  }

  static double machine_busy_seconds() {
    FILE* file = fopen("/proc/stat", "r");
    unsigned long long user = 0, nice = 0, system = 0, idle, wait, irq = 0, soft = 0;
    if (fscanf(file, "cpu %llu %llu %llu %llu %llu %llu %llu", &user, &nice, &system, &idle, &wait, &irq, &soft) != 7) user = 0;
    fclose(file);
    return double(user + nice + system + irq + soft) / double(sysconf(_SC_CLK_TCK));
  }

 private:
  std::vector<int> ids() const {
    std::vector<int> found;
    for (size_t at = 0; at < list_.size();) {
      size_t end = std::min(list_.find(',', at), list_.size());
      std::string one = list_.substr(at, end - at);
      int pid = atoi(one.c_str());
      if (pid > 0) found.push_back(pid);
      if (pid > 0 && one.back() == '+') add_children(pid, found);
      at = end + 1;
    }
    return found;
  }

  static void add_children(int parent, std::vector<int>& found) {
    DIR* all = opendir("/proc");
    while (dirent* entry = readdir(all)) {
      int pid = atoi(entry->d_name), its_parent = 0;
      if (pid == 0) continue;
      std::string stat = read(pid, "stat");
      if (size_t end = stat.rfind(')'); end != std::string::npos) sscanf(stat.c_str() + end + 2, "%*c %d", &its_parent);
      if (its_parent == parent) found.push_back(pid);
    }
    closedir(all);
  }

  static std::string read(int pid, const char* name) {
    std::string path = "/proc/" + std::to_string(pid) + "/" + name;
    FILE* file = fopen(path.c_str(), "r");
    if (!file) return "";
    char text[4096];
    size_t length = fread(text, 1, sizeof text, file);
    fclose(file);
    return std::string(text, length);
  }

  std::string list_;
};
