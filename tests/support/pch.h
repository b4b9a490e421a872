#pragma once

#include "core/pch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
