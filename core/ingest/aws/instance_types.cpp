#include "ingest/aws/instances.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace penumbra::ingest {

namespace {

struct InstanceFamily {
    std::string_view name;
    double mibPerVcpu;
};

/// Families in which every size has the same memory for each vCPU (docs.aws.amazon.com/ec2/latest/instancetypes).
constexpr std::array kFamilies{
    InstanceFamily{"m3", 3840},    InstanceFamily{"m4", 4096},   InstanceFamily{"m5", 4096},
    InstanceFamily{"m5a", 4096},   InstanceFamily{"m5ad", 4096}, InstanceFamily{"m5d", 4096},
    InstanceFamily{"m5n", 4096},   InstanceFamily{"m5dn", 4096}, InstanceFamily{"m5zn", 4096},
    InstanceFamily{"m6a", 4096},   InstanceFamily{"m6g", 4096},  InstanceFamily{"m6gd", 4096},
    InstanceFamily{"m6i", 4096},   InstanceFamily{"m6id", 4096}, InstanceFamily{"m6in", 4096},
    InstanceFamily{"m6idn", 4096}, InstanceFamily{"m7a", 4096},  InstanceFamily{"m7g", 4096},
    InstanceFamily{"m7gd", 4096},  InstanceFamily{"m7i", 4096},  InstanceFamily{"m8g", 4096},
    InstanceFamily{"c3", 1920},    InstanceFamily{"c4", 1920},   InstanceFamily{"c5", 2048},
    InstanceFamily{"c5a", 2048},   InstanceFamily{"c5ad", 2048}, InstanceFamily{"c5d", 2048},
    InstanceFamily{"c5n", 2688},   InstanceFamily{"c6a", 2048},  InstanceFamily{"c6g", 2048},
    InstanceFamily{"c6gd", 2048},  InstanceFamily{"c6gn", 2048}, InstanceFamily{"c6i", 2048},
    InstanceFamily{"c6id", 2048},  InstanceFamily{"c6in", 2048}, InstanceFamily{"c7a", 2048},
    InstanceFamily{"c7g", 2048},   InstanceFamily{"c7gd", 2048}, InstanceFamily{"c7gn", 2048},
    InstanceFamily{"c7i", 2048},   InstanceFamily{"c8g", 2048},  InstanceFamily{"r3", 7808},
    InstanceFamily{"r4", 7808},    InstanceFamily{"r5", 8192},   InstanceFamily{"r5a", 8192},
    InstanceFamily{"r5ad", 8192},  InstanceFamily{"r5b", 8192},  InstanceFamily{"r5d", 8192},
    InstanceFamily{"r5n", 8192},   InstanceFamily{"r5dn", 8192}, InstanceFamily{"r6a", 8192},
    InstanceFamily{"r6g", 8192},   InstanceFamily{"r6gd", 8192}, InstanceFamily{"r6i", 8192},
    InstanceFamily{"r6id", 8192},  InstanceFamily{"r6in", 8192}, InstanceFamily{"r6idn", 8192},
    InstanceFamily{"r7a", 8192},   InstanceFamily{"r7g", 8192},  InstanceFamily{"r7gd", 8192},
    InstanceFamily{"r7i", 8192},   InstanceFamily{"r8g", 8192},  InstanceFamily{"i3", 7808},
    InstanceFamily{"i3en", 8192},  InstanceFamily{"i4i", 8192}};

struct Single {
    std::string_view type;
    double vcpus, mib;
};

constexpr std::array kSingles{
    Single{"t1.micro", 1, 627},    Single{"t2.nano", 1, 512},      Single{"t2.micro", 1, 1024},
    Single{"t2.small", 1, 2048},   Single{"t2.medium", 2, 4096},   Single{"t2.large", 2, 8192},
    Single{"t2.xlarge", 4, 16384}, Single{"t2.2xlarge", 8, 32768}, Single{"c4.8xlarge", 36, 61440},
    Single{"m1.small", 1, 1740},   Single{"m1.medium", 1, 3788},   Single{"m1.large", 2, 7680},
    Single{"m1.xlarge", 4, 15360}};

/// t3, t3a and t4g: two vCPUs up to large.
constexpr std::array kBurst{Single{"nano", 2, 512},     Single{"micro", 2, 1024}, Single{"small", 2, 2048},
                            Single{"medium", 2, 4096},  Single{"large", 2, 8192}, Single{"xlarge", 4, 16384},
                            Single{"2xlarge", 8, 32768}};

/// "large" has two vCPUs, "xlarge" four, "8xlarge" 32.
std::optional<double> vcpusOf(std::string_view size) {
    if (size == "medium") return 1;
    if (size == "large") return 2;
    if (size == "xlarge") return 4;
    int times = 0;
    const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), times);
    if (error != std::errc() || std::string_view(end, size.data() + size.size()) != "xlarge" || times < 2 || times > 48)
        return {};
    return 4.0 * times;
}

InstanceSize sizeFrom(double vcpus, double mib) { return {scaled(vcpus, 1000), scaled(mib, kMebi)}; }

} // namespace

std::optional<InstanceSize> sizeOfType(std::string_view type) {
    for (const auto& single : kSingles)
        if (single.type == type) return sizeFrom(single.vcpus, single.mib);
    const auto dot = type.find('.');
    if (dot == std::string_view::npos) return {};
    const auto family = type.substr(0, dot), size = type.substr(dot + 1);
    if (family == "t3" || family == "t3a" || family == "t4g")
        for (const auto& single : kBurst)
            if (single.type == size) return sizeFrom(single.vcpus, single.mib);
    const auto known =
        std::find_if(kFamilies.begin(), kFamilies.end(), [&](const auto& f) { return f.name == family; });
    const auto vcpus = vcpusOf(size);
    if (known == kFamilies.end() || !vcpus) return {};
    return sizeFrom(*vcpus, *vcpus * known->mibPerVcpu);
}

bool isInstanceType(std::string_view text) {
    const auto dot = text.find('.');
    if (dot == std::string_view::npos || dot < 2 || dot > 12) return false;
    const auto size = text.substr(dot + 1);
    const bool sized = size.ends_with("large") || size.starts_with("metal");
    bool named = false;
    for (const char* name : {"nano", "micro", "small", "medium"}) named = named || size == name;
    return (sized || named) &&
           text.substr(0, dot).find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

} // namespace penumbra::ingest
