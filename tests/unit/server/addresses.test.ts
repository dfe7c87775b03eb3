import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { addressesOf, listeningFrom, usualPort, usualPorts } from '../../../src/server/addresses.ts'

function network(address: string, more: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo {
  return {
    address,
    family: 'IPv4',
    internal: false,
    netmask: '255.255.255.0',
    mac: '',
    cidr: null,
    ...more,
  } as NetworkInterfaceInfo // the union's IPv6 arm asks for a scope
}

it('listens to every network on the usual port, or as PORT and HOST say', () => {
  expect(listeningFrom({})).toEqual({ host: '0.0.0.0', port: 4210, isFixed: false })
  expect(listeningFrom({ PORT: '8080', HOST: '127.0.0.1' })).toEqual({ host: '127.0.0.1', port: 8080, isFixed: true })
  expect(listeningFrom({ PORT: '0' })).toEqual({ host: '0.0.0.0', port: 0, isFixed: true })
})

it.each(['http', '-1', '65536', '80.5'])('does not take %j for a port', PORT => {
  expect(listeningFrom({ PORT })).toBeUndefined()
})

it('names the addresses other devices can reach, the likeliest first', () => {
  const networks = {
    lo: [network('127.0.0.1', { internal: true })],
    docker0: [network('172.17.0.1')],
    wlan0: [network('fe80::1', { family: 'IPv6' }), network('192.168.1.20')],
    eth0: [network('10.0.0.5'), network('169.254.7.7')],
  }
  expect(addressesOf({ host: '0.0.0.0', port: 4210, scheme: 'http' }, networks)).toEqual({
    here: 'http://localhost:4210/',
    nearby: ['http://192.168.1.20:4210/', 'http://10.0.0.5:4210/', 'http://172.17.0.1:4210/'],
  })
})

it('names only the address it listens at', () => {
  const networks = { wlan0: [network('192.168.1.20')] }
  expect(addressesOf({ host: '::1', port: 80, scheme: 'http' }, networks)).toEqual({
    here: 'http://[::1]:80/',
    nearby: [],
  })
  expect(addressesOf({ host: '192.168.1.20', port: 443, scheme: 'https' }, networks)).toEqual({
    here: 'https://192.168.1.20:443/',
    nearby: ['https://192.168.1.20:443/'],
  })
})

it('listens on no port that browsers refuse to open', async () => {
  const refused = async (port: number) => {
    const answer: unknown = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' }).catch(error => error.cause)
    return answer instanceof Error && answer.message === 'bad port'
  }
  expect(await refused(4190)).toBe(true)
  for (let port = usualPort; port < usualPort + usualPorts; port++) expect(await refused(port)).toBe(false)
})
