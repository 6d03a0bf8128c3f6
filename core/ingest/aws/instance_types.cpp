#include "ingest/aws/instances.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace penumbra::ingest {

namespace {

struct Family {
    std::string_view name;
    double mibPerVcpu;
};

/// Families in which every size has the same memory for each vCPU (docs.aws.amazon.com/ec2/latest/instancetypes).
constexpr std::array kFamilies{
    Family{"m3", 3840},    Family{"m4", 4096},    Family{"m5", 4096},   Family{"m5a", 4096},  Family{"m5ad", 4096},
    Family{"m5d", 4096},   Family{"m5n", 4096},   Family{"m5dn", 4096}, Family{"m5zn", 4096}, Family{"m6a", 4096},
    Family{"m6g", 4096},   Family{"m6gd", 4096},  Family{"m6i", 4096},  Family{"m6id", 4096}, Family{"m6in", 4096},
    Family{"m6idn", 4096}, Family{"m7a", 4096},   Family{"m7g", 4096},  Family{"m7gd", 4096}, Family{"m7i", 4096},
    Family{"m8g", 4096},   Family{"c3", 1920},    Family{"c4", 1920},   Family{"c5", 2048},   Family{"c5a", 2048},
    Family{"c5ad", 2048},  Family{"c5d", 2048},   Family{"c5n", 2688},  Family{"c6a", 2048},  Family{"c6g", 2048},
    Family{"c6gd", 2048},  Family{"c6gn", 2048},  Family{"c6i", 2048},  Family{"c6id", 2048}, Family{"c6in", 2048},
    Family{"c7a", 2048},   Family{"c7g", 2048},   Family{"c7gd", 2048}, Family{"c7gn", 2048}, Family{"c7i", 2048},
    Family{"c8g", 2048},   Family{"r3", 7808},    Family{"r4", 7808},   Family{"r5", 8192},   Family{"r5a", 8192},
    Family{"r5ad", 8192},  Family{"r5b", 8192},   Family{"r5d", 8192},  Family{"r5n", 8192},  Family{"r5dn", 8192},
    Family{"r6a", 8192},   Family{"r6g", 8192},   Family{"r6gd", 8192}, Family{"r6i", 8192},  Family{"r6id", 8192},
    Family{"r6in", 8192},  Family{"r6idn", 8192}, Family{"r7a", 8192},  Family{"r7g", 8192},  Family{"r7gd", 8192},
    Family{"r7i", 8192},   Family{"r8g", 8192},   Family{"i3", 7808},   Family{"i3en", 8192}, Family{"i4i", 8192}};

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
