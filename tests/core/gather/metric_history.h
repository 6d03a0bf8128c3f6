#pragma once

#include <QFile>
#include <QString>

#include <cmath>
#include <cstdint>
#include <fmt/format.h>
#include <string>

namespace penumbra::test {

/// Writes node_exporter's metrics of a few hosts as OpenMetrics text, a sample every five minutes. Host 3 restarts in
/// the middle (its counters begin at zero again) and host 5 is silent for two hours.
class MetricHistory final {
public:
    static constexpr int kStep = 300;
    static constexpr int kRestarted = 3;
    static constexpr int kSilent = 5;

    MetricHistory(int hosts, std::int64_t begin, std::int64_t end) : m_hosts(hosts), m_begin(begin), m_end(end) {}

    std::int64_t restart() const { return m_begin + (m_end - m_begin) / 2 / kStep * kStep; }
    std::int64_t silenceBegin() const { return m_begin + (m_end - m_begin) / 4 / kStep * kStep; }
    std::int64_t silenceEnd() const { return silenceBegin() + 7200; }
    static std::string instance(int host) { return fmt::format("10.0.0.{}:9100", host + 1); }
    static std::string nodename(int host) { return fmt::format("host-{:02}", host); }

    bool write(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return false;
        m_file = &file;
        cpu();
        gauges();
        network();
        identity();
        file.write("# EOF\n");
        return file.flush();
    }

private:
    void type(const char* family, const char* kind) { put(fmt::format("# TYPE {} {}\n", family, kind)); }
    void put(const std::string& text) { m_file->write(text.data(), static_cast<qint64>(text.size())); }

    /// Load between 0 and 1: a day's and a week's wave, different for each host.
    static double load(int host, std::int64_t t) {
        const double day = std::sin(6.2831853 * static_cast<double>(t % 86400) / 86400 + host);
        const double week = std::sin(6.2831853 * static_cast<double>(t % 604800) / 604800);
        return 0.4 + 0.25 * day + 0.1 * week + 0.05 * std::sin(static_cast<double>(t / kStep * (host + 7) % 97));
    }

    template <class Value>
    void series(int host, const char* name, const std::string& labels, Value value) {
        const auto head = fmt::format("{}{{instance=\"{}\",job=\"node\"{}}} ", name, instance(host), labels);
        std::string out;
        for (std::int64_t t = m_begin; t < m_end; t += kStep) {
            if (host == kSilent && t >= silenceBegin() && t < silenceEnd()) continue;
            fmt::format_to(std::back_inserter(out), "{}{:.3f} {}\n", head, value(t), t);
        }
        put(out);
    }

    /// A counter that grows by rate(t) a second and begins again at zero where the host restarts.
    template <class Rate>
    void counter(int host, const char* name, const std::string& labels, Rate rate) {
        double sum = 1000;
        series(host, name, labels, [&](std::int64_t t) {
            if (host == kRestarted && t == restart()) sum = 0;
            return sum += rate(t) * kStep;
        });
    }

    void cpu() {
        type("node_cpu_seconds", "counter");
        for (int h = 0; h < m_hosts; ++h) {
            for (int c = 0; c < 2; ++c) {
                const auto mode = [c](const char* name) { return fmt::format(",cpu=\"{}\",mode=\"{}\"", c, name); };
                const auto name = "node_cpu_seconds_total";
                counter(h, name, mode("user"), [h](auto t) { return load(h, t) * 0.8; });
                counter(h, name, mode("steal"), [h](auto t) { return load(h, t) * 0.05; });
                counter(h, name, mode("iowait"), [](auto) { return 0.03; });
                counter(h, name, mode("idle"), [h](auto t) { return 0.97 - load(h, t) * 0.85; });
            }
        }
    }

    void gauges() {
        type("node_memory_MemTotal_bytes", "gauge");
        for (int h = 0; h < m_hosts; ++h)
            series(h, "node_memory_MemTotal_bytes", "", [](auto) { return 8589934592.0; });
        type("node_memory_MemAvailable_bytes", "gauge");
        for (int h = 0; h < m_hosts; ++h)
            series(h, "node_memory_MemAvailable_bytes", "", [h](auto t) { return 8e9 - 5e9 * load(h, t); });
        for (const char* name : {"node_filesystem_size_bytes", "node_filesystem_avail_bytes"}) {
            const double whole = std::string_view(name).find("size") != std::string_view::npos ? 1 : 0.4;
            type(name, "gauge");
            for (int h = 0; h < m_hosts; ++h) {
                const auto mount = [](const char* device, const char* type, const char* point) {
                    return fmt::format(",device=\"{}\",fstype=\"{}\",mountpoint=\"{}\"", device, type, point);
                };
                series(h, name, mount("/dev/vda1", "ext4", "/"), [whole](auto) { return whole * 1e11; });
                series(h, name, mount("/dev/vda1", "ext4", "/var/bind"), [whole](auto) { return whole * 1e11; });
                series(h, name, mount("tmpfs", "tmpfs", "/run"), [whole](auto) { return whole * 1e9; });
            }
        }
    }

    void network() {
        for (const char* way : {"receive", "transmit"}) {
            type(fmt::format("node_network_{}_bytes", way).c_str(), "counter");
            const auto name = fmt::format("node_network_{}_bytes_total", way);
            for (int h = 0; h < m_hosts; ++h) {
                counter(h, name.c_str(), ",device=\"eth0\"", [h](auto t) { return 1e6 * load(h, t); });
                counter(h, name.c_str(), ",device=\"lo\"", [](auto) { return 5e5; });
            }
        }
    }

    void identity() {
        type("node_uname_info", "gauge");
        for (int h = 0; h < m_hosts; ++h)
            series(h, "node_uname_info",
                   fmt::format(",machine=\"x86_64\",nodename=\"{}\",release=\"6.1.0-13-amd64\",sysname=\"Linux\"",
                               nodename(h)),
                   [](auto) { return 1.0; });
    }

    int m_hosts;
    std::int64_t m_begin;
    std::int64_t m_end;
    QFile* m_file = nullptr;
};

} // namespace penumbra::test
