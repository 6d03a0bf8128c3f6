#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::optimize::reassignment {

/// Processes moved between machines at the least cost: the machine reassignment problem as Google posed it in the
/// ROADEF/EURO challenge 2012 ("Google ROADEF/EURO challenge 2011-2012: machine reassignment"). All amounts are whole,
/// not negative and at most 2^31 - 1, in the units of their resource; indices start at 0.

struct Resource {
    bool transient = false; ///< a process that moves holds it on both machines
    std::int64_t loadWeight = 0;
};

struct Service {
    int spreadMin = 0;             ///< locations that its processes must stand in, at least
    std::vector<int> dependencies; ///< services that must have a process in each neighbourhood where it has one
};

/// What is free of `second` should be `target` times what is free of `first`, on each machine.
struct Balance {
    int first = 0, second = 0; ///< resources
    std::int64_t target = 0, weight = 0;
};

/// Tables are dense and row after row: [machine][resource], [machine][machine], [process][resource].
struct Problem {
    std::vector<Resource> resources;
    std::vector<int> neighbourhood, location; ///< of each machine, any number from 0 to 2^31 - 1
    std::vector<std::int64_t> capacity, safetyCapacity;
    std::vector<std::int32_t> machineMoveCost; ///< [from][to]
    std::vector<Service> services;
    std::vector<int> service; ///< of each process
    std::vector<std::int64_t> requirement;
    std::vector<std::int64_t> processMoveCost;
    std::vector<Balance> balances;
    std::int64_t processMoveWeight = 0, serviceMoveWeight = 0, machineMoveWeight = 0;

    int machines() const { return static_cast<int>(location.size()); }
    int processes() const { return static_cast<int>(service.size()); }
    std::span<const std::int64_t> capacityOf(int machine) const { return row(capacity, machine); }
    std::span<const std::int64_t> safetyOf(int machine) const { return row(safetyCapacity, machine); }
    std::span<const std::int64_t> requirementOf(int process) const { return row(requirement, process); }
    std::int64_t moveCost(int from, int to) const {
        return machineMoveCost[static_cast<std::size_t>(from) * location.size() + static_cast<std::size_t>(to)];
    }

private:
    std::span<const std::int64_t> row(const std::vector<std::int64_t>& table, int i) const {
        return std::span(table).subspan(static_cast<std::size_t>(i) * resources.size(), resources.size());
    }
};

/// The machine of each process.
using Assignment = std::vector<std::int32_t>;

/// An Input error in words when a table has another length than its neighbours, an index or amount is out of range, or
/// costs could grow past 64 bits. Everything else here asks for a problem that passed.
base::Result<void> validate(const Problem& problem);

} // namespace penumbra::optimize::reassignment
