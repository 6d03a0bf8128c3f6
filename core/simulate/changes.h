#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace penumbra::simulate {

/// The hosts on which something changed, in order, so that what is kept about each host can be brought up to date.
class Changes final {
public:
    bool on() const { return !m_stamps.empty(); }
    void start(std::size_t hosts) {
        if (!on()) m_stamps.assign(hosts, 0);
    }
    void note(std::size_t host) { m_hosts.push_back(static_cast<std::uint32_t>(host)); }
    /// So many that it is cheaper to make everything anew; then clear().
    bool full() const { return m_hosts.size() > kKept * m_stamps.size() + kKept; }
    void clear() { m_hosts.clear(); }
    std::size_t now() const { return m_hosts.size(); }
    /// Calls update(host) once for every host that changed since `seen`, which becomes now().
    template <class Update>
    void bringUp(std::size_t& seen, Update update) {
        ++m_stamp;
        for (std::size_t i = m_hosts.size(); i-- > seen;) {
            auto& stamp = m_stamps[m_hosts[i]];
            if (stamp == m_stamp) continue;
            stamp = m_stamp;
            update(static_cast<std::size_t>(m_hosts[i]));
        }
        seen = m_hosts.size();
    }

private:
    static constexpr std::size_t kKept = 64; ///< changes, a host
    std::vector<std::uint32_t> m_hosts;
    std::vector<std::uint32_t> m_stamps; ///< per host: the last bringing up to date that met it
    std::uint32_t m_stamp = 0;
};

} // namespace penumbra::simulate
